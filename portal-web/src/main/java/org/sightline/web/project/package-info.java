/** Projects in the console and in the portal, and their part of the REST interface. */
package org.sightline.web.project;
