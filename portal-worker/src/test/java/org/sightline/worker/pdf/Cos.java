package org.sightline.worker.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Short words for the objects a PDF is made of. */
final class Cos {

    private Cos() {}

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** Keys and values in turn: objects, numbers, "/names" and other strings. */
    static COSDictionary dict(Object... entries) {
        return into(new COSDictionary(), entries);
    }

    static <T extends COSDictionary> T into(T dictionary, Object... entries) {
        for (int i = 0; i < entries.length; i += 2) {
            dictionary.setItem(name((String) entries[i]), value(entries[i + 1]));
        }
        return dictionary;
    }

    static COSArray array(Object... values) {
        COSArray array = new COSArray();
        for (Object each : values) {
            array.add(value(each));
        }
        return array;
    }

    private static COSBase value(Object value) {
        if (value instanceof COSBase base) {
            return base;
        }
        if (value instanceof Number number) {
            return new COSFloat(number.floatValue());
        }
        String text = (String) value;
        return text.startsWith("/") ? name(text.substring(1)) : new COSString(text);
    }

    static COSStream stream(PDDocument document, byte[] bytes, Object... entries) throws IOException {
        COSStream stream = into(document.getDocument().createCOSStream(), entries);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    static COSStream stream(PDDocument document, String text, Object... entries) throws IOException {
        return stream(document, text.getBytes(StandardCharsets.ISO_8859_1), entries);
    }

    static COSStream form(PDDocument document, String content, COSDictionary resources) throws IOException {
        COSStream form =
                stream(document, content, "Type", "/XObject", "Subtype", "/Form", "BBox", array(0, 0, 400, 400));
        if (resources != null) {
            form.setItem(COSName.RESOURCES, resources);
        }
        return form;
    }

    /** 10 x 10 pixels in RGB. */
    static COSStream image(PDDocument document, byte[] bytes) throws IOException {
        return stream(
                document,
                bytes,
                "Type",
                "/XObject",
                "Subtype",
                "/Image",
                "Width",
                10,
                "Height",
                10,
                "BitsPerComponent",
                8,
                "ColorSpace",
                "/DeviceRGB");
    }

    /** Enough for {@link #image}, beginning with a text. */
    static byte[] pixels(String start) {
        byte[] pixels = new byte[300];
        System.arraycopy(start.getBytes(StandardCharsets.US_ASCII), 0, pixels, 0, start.length());
        return pixels;
    }

    /** In UTF-16, as maps to Unicode have it. */
    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(each -> hex.append(String.format("%04X", each)));
        return hex.toString();
    }

    static COSDictionary stamp(COSStream appearance) {
        COSDictionary stamp = dict("Type", "/Annot", "Subtype", "/Stamp", "Rect", array(0, 0, 50, 50));
        return into(stamp, "AP", dict("N", appearance));
    }

    static COSDictionary group(String name) {
        return dict("Type", "/OCG", "Name", name);
    }
}
