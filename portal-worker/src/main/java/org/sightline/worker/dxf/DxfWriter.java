package org.sightline.worker.dxf;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes pairs of a new ASCII DXF file. Handles are new and count up from {@link #FIRST}. */
final class DxfWriter {

    /** Handles below are those of the frame of the file. */
    static final int FIRST = 0x100;

    private final Writer out;
    private int handle = FIRST;
    private String owner = "0";

    DxfWriter(Writer out) {
        this.out = out;
    }

    DxfWriter tag(int code, String text) throws IOException {
        out.write(code < 10 ? "  " : code < 100 ? " " : "");
        out.write(Integer.toString(code));
        out.write("\r\n");
        out.write(Unicode.encoded(text));
        out.write("\r\n");
        return this;
    }

    /** @param value written without loss; whole for codes of whole numbers */
    DxfWriter tag(int code, double value) throws IOException {
        boolean real = ValueKind.of(code) == ValueKind.DOUBLE;
        return tag(code, real ? Double.toString(value) : Long.toString((long) value));
    }

    /** Codes and values in turn. */
    DxfWriter tags(Object... pairs) throws IOException {
        for (int i = 0; i < pairs.length; i += 2) {
            tag((int) pairs[i], pairs[i + 1].toString());
        }
        return this;
    }

    /** A text of any length: pieces of 250 characters, the last one under code 1. */
    void words(String raw) throws IOException {
        String left = Unicode.encoded(raw);
        while (left.length() > 250) {
            int cut = left.lastIndexOf('\\', 250) > 240 ? left.lastIndexOf('\\', 250) : 250;
            tag(3, left.substring(0, cut));
            left = left.substring(cut);
        }
        tag(1, left);
    }

    String newHandle() {
        return Integer.toHexString(handle++).toUpperCase(Locale.ROOT);
    }

    /** Block record that owns the entities to come. */
    void owner(String given) {
        owner = given;
    }

    /** Begins an entity. */
    DxfWriter entity(String type, String layer) throws IOException {
        return tags(0, type, 5, newHandle(), 330, owner, 100, "AcDbEntity", 8, layer);
    }
}
