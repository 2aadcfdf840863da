/** Files on their way in, over the network: tus 1.0.0. */
package org.sightline.web.storage;
