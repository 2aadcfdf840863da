/** Pages and routes of what partners hand in. */
package org.sightline.web.submittal.incoming;
