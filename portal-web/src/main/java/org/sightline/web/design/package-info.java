/** Resources of designs: lists, one design, what happens to its revisions, their layers, and drawings as they were brought in. */
package org.sightline.web.design;
