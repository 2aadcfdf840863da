/** Tells staff who sees what, and why not. */
package org.sightline.web.access;
