/**
 * Reads a filtered document again and compares it with the original, by other means than it was made: nothing here uses the code
 * that filters, but for the formulas of layers. Also measures what a document would unpack to, before anybody unpacks it.
 */
package org.sightline.worker.pdf.proof;
