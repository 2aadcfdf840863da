/** Drawings as their readers see them: viewer and comparison, pictures, prints, files to take, and what is withheld. */
package org.sightline.web.design.rendition;
