/** Pages and files for people with a share link, and the staff's page about such links. */
package org.sightline.web.submittal.share;
