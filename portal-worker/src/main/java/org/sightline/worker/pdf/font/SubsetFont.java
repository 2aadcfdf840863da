package org.sightline.worker.pdf.font;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that is written once it is known which characters of it are seen. */
public final class SubsetFont {

    private static final List<String> DESCRIPTION = List.of(
            "FontName",
            "FontFamily",
            "FontStretch",
            "FontWeight",
            "Flags",
            "ItalicAngle",
            "Ascent",
            "Descent",
            "Leading",
            "CapHeight",
            "XHeight",
            "StemV",
            "StemH",
            "MissingWidth",
            "FontBBox");

    /** Entries that may be text. */
    private static final Set<String> NAMES = Set.of("FontFamily", "Registry", "Ordering");

    private final COSDictionary source;
    private final COSDictionary dictionary = new COSDictionary();
    private final Supplier<COSStream> streams;
    private final PDFont font;
    private final Codes codes = new Codes();

    /** @param streams makes streams of the new document */
    public SubsetFont(COSDictionary source, Supplier<COSStream> streams) throws IOException {
        this.source = source;
        this.streams = streams;
        this.font = PDFontFactory.createFont(source);
    }

    public COSDictionary dictionary() {
        return dictionary;
    }

    public void use(byte[] text) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text);
        while (in.available() > 0) {
            int before = in.available();
            int code = font.readCode(in);
            codes.add(code, before - in.available());
        }
    }

    public void finish() throws IOException {
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        copy(source, dictionary, List.of("Subtype", "BaseFont"));
        if (font instanceof PDType0Font composite) {
            new CompositeCut(composite, codes, streams).write(source, dictionary);
        } else if (font instanceof PDSimpleFont simple) {
            new SimpleCut(simple, codes, streams).write(source, dictionary);
        }
        codes.toUnicode(font, streams.get()).ifPresent(map -> dictionary.setItem(COSName.TO_UNICODE, map));
    }

    /** The description of a font without its program, and without what counts its characters. */
    static COSDictionary description(COSDictionary font) {
        COSDictionary source = font.getCOSDictionary(COSName.FONT_DESC);
        if (source == null) {
            return null;
        }
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.FONT_DESC);
        copy(source, copy, DESCRIPTION);
        return copy;
    }

    /** Copies numbers, names and arrays of numbers, and text only where a font has a name. */
    static void copy(COSDictionary from, COSDictionary into, List<String> entries) {
        for (String entry : entries) {
            COSBase value = from.getDictionaryObject(COSName.getPDFName(entry));
            boolean named = value instanceof COSString && NAMES.contains(entry);
            if (value instanceof COSNumber || value instanceof COSName || named) {
                into.setItem(COSName.getPDFName(entry), value);
            } else if (value instanceof COSArray array) {
                into.setItem(COSName.getPDFName(entry), numbers(array));
            }
        }
    }

    private static COSArray numbers(COSArray array) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < array.size(); i++) {
            if (array.getObject(i) instanceof COSNumber number) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The box around the outlines of a new program, in thousandths; why: some readers want one, and that of all characters tells. */
    static void box(COSDictionary description, Rectangle2D box, double scale) {
        COSArray corners = new COSArray();
        for (double each : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}) {
            corners.add(COSInteger.get(Math.round(each * scale * 1_000)));
        }
        description.setItem(COSName.FONT_BBOX, corners);
    }
}
