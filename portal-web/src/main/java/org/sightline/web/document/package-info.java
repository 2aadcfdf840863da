/** Pages and resources of documents: lists, one document, bringing files in, and the documents of one project for its pages. */
package org.sightline.web.document;
