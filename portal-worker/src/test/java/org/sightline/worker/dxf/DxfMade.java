package org.sightline.worker.dxf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A DXF file made pair by pair, as ASCII or binary. */
final class DxfMade {

    private final List<Object> pairs = new ArrayList<>();

    /** @param text pairs of code and value, parted by semicolons or line feeds */
    static DxfMade of(String text) {
        DxfMade made = new DxfMade();
        for (String pair : text.strip().split("\\s*[;\n]\\s*")) {
            int blank = pair.indexOf(' ');
            made.add(Integer.parseInt(pair.substring(0, blank)), pair.substring(blank + 1));
        }
        return made;
    }

    /** @param codesAndValues in turn */
    DxfMade add(Object... codesAndValues) {
        pairs.addAll(List.of(codesAndValues));
        return this;
    }

    DxfMade header(String version, Object... more) {
        return add(0, "SECTION", 2, "HEADER", 9, "$ACADVER", 1, version)
                .add(more)
                .add(0, "ENDSEC");
    }

    DxfMade layers(String... names) {
        add(0, "SECTION", 2, "TABLES", 0, "TABLE", 2, "LAYER", 70, names.length);
        for (String name : names) {
            add(0, "LAYER", 2, name, 70, 0, 62, 7, 6, "CONTINUOUS");
        }
        return add(0, "ENDTAB", 0, "ENDSEC");
    }

    DxfMade blocks() {
        return add(0, "SECTION", 2, "BLOCKS");
    }

    DxfMade block(String name, Object... entities) {
        return add(0, "BLOCK", 8, "0", 2, name, 70, 0, 10, 0, 20, 0)
                .add(entities)
                .add(0, "ENDBLK", 8, "0");
    }

    DxfMade entities(Object... entities) {
        return add(0, "SECTION", 2, "ENTITIES").add(entities).add(0, "ENDSEC", 0, "EOF");
    }

    DxfMade end() {
        return add(0, "ENDSEC");
    }

    /** The pairs as a text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pairs.size(); i += 2) {
            text.append(String.format("%3d\n", (int) pairs.get(i)))
                    .append(pairs.get(i + 1))
                    .append('\n');
        }
        return text.toString();
    }

    byte[] ascii() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    byte[] ascii(String charset) {
        return text().getBytes(Charset.forName(charset));
    }

    /** @param wide codes of two bytes, as since R13 */
    byte[] binary(boolean wide) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("AutoCAD Binary DXF\r\n\u001a\0".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < pairs.size(); i += 2) {
            int code = (int) pairs.get(i);
            if (wide || code >= 255) {
                out.writeBytes(wide ? new byte[0] : new byte[] {(byte) 255});
                little(out, code, 2);
            } else {
                out.write(code);
            }
            value(out, ValueKind.of(code), pairs.get(i + 1).toString());
        }
        return out.toByteArray();
    }

    private static void value(ByteArrayOutputStream out, ValueKind kind, String value) {
        switch (kind) {
            case DOUBLE -> little(out, Double.doubleToLongBits(Double.parseDouble(value)), 8);
            case SHORT -> little(out, Long.parseLong(value), 2);
            case INT -> little(out, Long.parseLong(value), 4);
            case LONG -> little(out, Long.parseLong(value), 8);
            case BYTE -> out.write(Integer.parseInt(value));
            case CHUNK -> {
                out.write(value.length());
                out.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
            }
            default -> {
                out.writeBytes(value.getBytes(StandardCharsets.UTF_8));
                out.write(0);
            }
        }
    }

    private static void little(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >> 8 * i));
        }
    }
}
