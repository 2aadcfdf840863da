/** Copies of what content refers to and what is not content itself: colour spaces, functions, shadings, images. By whitelist. */
package org.sightline.worker.pdf.copy;
