/** The life of a design: making it, its next revisions and their drawings, and what happens to them, one by one or many. */
package org.sightline.web.design.revision;
