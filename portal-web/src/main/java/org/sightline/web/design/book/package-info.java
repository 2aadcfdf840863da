/** Specification books and sheets: asking for them and taking them. */
package org.sightline.web.design.book;
