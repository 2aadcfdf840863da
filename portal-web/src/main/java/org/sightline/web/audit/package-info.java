/** Pages and resources of the trail of what was done. */
package org.sightline.web.audit;
