package org.sightline.worker.pdf.copy;

import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** An image within a content stream, with the entries the standard knows and no other. */
public final class InlineImage {

    /** Long names and their short ones (ISO 32000-1, table 93). */
    private static final Map<String, String> ENTRIES = Map.of(
            "BitsPerComponent", "BPC",
            "ColorSpace", "CS",
            "Decode", "D",
            "DecodeParms", "DP",
            "Filter", "F",
            "Height", "H",
            "ImageMask", "IM",
            "Interpolate", "I",
            "Width", "W");

    private static final COSName COLOUR_SPACE = COSName.getPDFName("CS");

    private final COSDictionary entries = new COSDictionary();
    private final byte[] data;

    public InlineImage(COSDictionary source, byte[] data) {
        this.data = data.clone();
        ENTRIES.forEach((full, brief) -> {
            COSBase value = source.getDictionaryObject(COSName.getPDFName(brief), COSName.getPDFName(full));
            if (value != null && (full.equals("ColorSpace") || !holdsText(value))) {
                entries.setItem(COSName.getPDFName(brief), value);
            }
        });
    }

    private static boolean holdsText(COSBase value) {
        if (value instanceof COSArray array) {
            for (COSBase each : array) {
                if (holdsText(each)) {
                    return true;
                }
            }
        }
        return value instanceof COSString;
    }

    public long width() {
        return entries.getLong(COSName.getPDFName("W"));
    }

    public long height() {
        return entries.getLong(COSName.getPDFName("H"));
    }

    public boolean stencil() {
        return entries.getBoolean(COSName.getPDFName("IM"), false);
    }

    public COSBase colourSpace() {
        return entries.getDictionaryObject(COLOUR_SPACE);
    }

    public void colourSpace(COSName name) {
        entries.setItem(COLOUR_SPACE, name);
    }

    /** What to write. */
    public Operator operator() {
        Operator operator = Operator.getOperator("BI");
        operator.setImageParameters(entries);
        operator.setImageData(data);
        return operator;
    }
}
