/** Saved searches above lists and for programs. */
package org.sightline.web.search;
