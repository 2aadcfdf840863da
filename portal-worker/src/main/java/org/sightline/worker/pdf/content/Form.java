package org.sightline.worker.pdf.content;

import java.util.Set;
import org.apache.pdfbox.cos.COSStream;

/**
 * A form, a pattern or the content of a page, as far as it is seen.
 *
 * @param stream new content and its resources
 * @param inherited what it takes from where it is drawn
 */
record Form(COSStream stream, Tally tally, Set<Register> inherited) {

    boolean empty() {
        return tally.total() == 0;
    }

    /** How many things are painted when it is drawn once, those of forms within it included. */
    long size() {
        return tally.total();
    }
}
