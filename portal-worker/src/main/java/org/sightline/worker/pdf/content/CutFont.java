package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.sightline.worker.drawing.RefusedDrawingException;

/** A font of the new document. It is complete when all content has been written, and holds what visible text used. */
interface CutFont {

    /** What resources name; filled at the end. */
    COSDictionary dictionary();

    /** Takes the characters of a visible text into the font. */
    void use(byte[] text) throws IOException, RefusedDrawingException;

    /** What its glyphs take from where the text is shown. */
    default Set<Register> inherited() {
        return Set.of();
    }

    void finish() throws IOException, RefusedDrawingException;
}
