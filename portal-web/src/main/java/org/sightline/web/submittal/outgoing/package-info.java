/** Pages of what we send: drafts and their preview. */
package org.sightline.web.submittal.outgoing;
