package org.sightline.worker.pdf.content;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.font.SubsetFont;

/** Chooses how a font is cut. */
final class FontMaking {

    private FontMaking() {}

    static CutFont of(COSDictionary source, COSDictionary around, Filtering filtering) throws IOException {
        if (COSName.TYPE3.equals(source.getCOSName(COSName.SUBTYPE))) {
            return new Type3(source, around, filtering);
        }
        return new Outlined(new SubsetFont(source, filtering::newStream));
    }

    /** A font of outlines, or one that is not in the file at all. */
    private record Outlined(SubsetFont font) implements CutFont {

        @Override
        public COSDictionary dictionary() {
            return font.dictionary();
        }

        @Override
        public void use(byte[] text) throws IOException {
            font.use(text);
        }

        @Override
        public void finish() throws IOException, RefusedDrawingException {
            font.finish();
        }
    }
}
