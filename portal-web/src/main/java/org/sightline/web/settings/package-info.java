/** Pages of the settings of the instance, its look, and whether it is well. */
package org.sightline.web.settings;
