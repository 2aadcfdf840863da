/** The optional content groups of a PDF: which there are, how they nest, and which formula over them shows a piece of content. */
package org.sightline.worker.pdf.layer;
