/** Pages and REST resources of projects, and of what contacts see of them. */
package org.sightline.web.project;
