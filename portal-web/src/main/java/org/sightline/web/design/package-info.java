/** The library of designs: lists with what narrows them, one design, what it is described by, and favourites. */
package org.sightline.web.design;
