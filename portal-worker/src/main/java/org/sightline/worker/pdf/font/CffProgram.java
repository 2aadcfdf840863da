package org.sightline.worker.pdf.font;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a CFF program that holds given outlines and nothing else. Source: Adobe Technical Note 5176.
 *
 * <p>Places in the program are written as numbers of five bytes, so that its size is known before they are.
 */
final class CffProgram {

    private static final int STANDARD_STRINGS = 391;

    private final String name;
    private final List<Outline> glyphs;
    private final double[] matrix;
    private final boolean numbered;

    /**
     * @param glyphs the first is what is shown for characters the font does not have
     * @param matrix six numbers from units of the font to units of text
     * @param numbered whether glyphs have numbers (a CIDFont) instead of names
     */
    CffProgram(String name, List<Outline> glyphs, double[] matrix, boolean numbered) {
        this.name = name.replaceAll("[^!-~]|[\\[\\](){}<>/%]", "_");
        this.glyphs = glyphs;
        this.matrix = matrix.clone();
        this.numbered = numbered;
    }

    byte[] bytes() {
        byte[] head = joined(new byte[] {1, 0, 4, 4}, index(List.of(ascii(name))));
        byte[] strings = joined(index(strings()), index(List.of()));
        byte[] charset = charset();
        byte[] outlines = index(glyphs.stream().map(CharString::of).toList());
        byte[] empty = new CffDictionary().bytes();
        int top = head.length + index(List.of(top(0, 0, 0, 0))).length + strings.length;
        int outlinesAt = top + charset.length;
        int selectAt = outlinesAt + outlines.length;
        byte[] select =
                numbered ? new byte[] {3, 0, 1, 0, 0, 0, (byte) (glyphs.size() >> 8), (byte) glyphs.size()} : empty;
        int fontsAt = selectAt + select.length;
        byte[] fonts = numbered
                ? index(List.of(
                        new CffDictionary().place(0).place(0).operator(18).bytes()))
                : empty;
        byte[] definition = index(List.of(top(top, outlinesAt, selectAt, fontsAt)));
        return joined(head, definition, strings, charset, outlines, select, fonts);
    }

    private byte[] top(int charsetAt, int outlinesAt, int selectAt, int fontsAt) {
        CffDictionary top = new CffDictionary();
        if (numbered) {
            top.number(STANDARD_STRINGS).number(STANDARD_STRINGS + 1).number(0).operator(12, 30);
        }
        Rectangle2D box = box();
        top.number(Math.floor(box.getMinX())).number(Math.floor(box.getMinY()));
        top.number(Math.ceil(box.getMaxX())).number(Math.ceil(box.getMaxY())).operator(5);
        for (double each : matrix) {
            top.number(each);
        }
        top.operator(12, 7).place(charsetAt).operator(15).place(outlinesAt).operator(17);
        if (numbered) {
            top.place(fontsAt).operator(12, 36).place(selectAt).operator(12, 37);
        } else {
            top.place(0).place(0).operator(18);
        }
        return top.bytes();
    }

    /** The box around all outlines, in units of the font. */
    Rectangle2D box() {
        Rectangle2D box = null;
        for (Outline each : glyphs) {
            Rectangle2D own = each.path().getBounds2D();
            if (!own.isEmpty()) {
                box = box == null ? own : box.createUnion(own);
            }
        }
        return box == null ? new Rectangle2D.Double() : box;
    }

    private List<byte[]> strings() {
        List<byte[]> strings = new ArrayList<>();
        if (numbered) {
            strings.add(ascii("Adobe"));
            strings.add(ascii("Identity"));
        } else {
            glyphs.stream().skip(1).forEach(each -> strings.add(ascii(each.name())));
        }
        return strings;
    }

    private byte[] charset() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0);
        for (int i = 1; i < glyphs.size(); i++) {
            int each = numbered ? glyphs.get(i).number() : STANDARD_STRINGS + i - 1;
            out.write(each >> 8);
            out.write(each);
        }
        return out.toByteArray();
    }

    private static byte[] index(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(entries.size() >> 8);
        out.write(entries.size());
        if (!entries.isEmpty()) {
            out.write(4);
            int at = 1;
            four(out, at);
            for (byte[] each : entries) {
                at += each.length;
                four(out, at);
            }
            entries.forEach(out::writeBytes);
        }
        return out.toByteArray();
    }

    private static void four(ByteArrayOutputStream out, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] each : parts) {
            out.writeBytes(each);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
