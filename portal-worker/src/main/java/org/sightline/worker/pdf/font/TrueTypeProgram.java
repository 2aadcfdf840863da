package org.sightline.worker.pdf.font;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Writes a TrueType program with some glyphs of another one, numbered in the order they were added. Sources: the tables
 * {@code glyf}, {@code loca}, {@code cmap} and {@code head} of the OpenType specification 1.9.
 */
final class TrueTypeProgram {

    private static final int COMPONENT_HEAD = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int MAGIC = 0xB1B0AFBA;

    private final TrueTypeFont source;
    private final byte[] outlines;
    private final long[] places;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> order = new ArrayList<>();
    private Rectangle box;

    /** @throws IOException when it has no TrueType outlines */
    TrueTypeProgram(TrueTypeFont source) throws IOException {
        this.source = source;
        this.outlines = table("glyf");
        byte[] loca = table("loca");
        if (outlines == null || loca == null) {
            throw new IOException("no TrueType outlines");
        }
        boolean small = source.getHeader().getIndexToLocFormat() == 0;
        this.places = new long[loca.length / (small ? 2 : 4)];
        ByteBuffer in = ByteBuffer.wrap(loca);
        for (int i = 0; i < places.length; i++) {
            places[i] = small ? (in.getShort() & 0xFFFF) * 2L : in.getInt() & 0xFFFFFFFFL;
        }
        add(0);
    }

    private byte[] table(String tag) throws IOException {
        TTFTable table = source.getTableMap().get(tag);
        return table == null ? null : source.getTableBytes(table);
    }

    /** @return its new number */
    int add(int glyph) {
        Integer known = numbers.get(glyph);
        if (known == null) {
            known = order.size();
            numbers.put(glyph, known);
            order.add(glyph);
        }
        return known;
    }

    /** @param codes characters and the new numbers of their glyphs; may be empty */
    byte[] bytes(SortedMap<Integer, Integer> codes) throws IOException {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteArrayOutputStream loca = new ByteArrayOutputStream();
        // why: parts of composed glyphs are added while their whole is written
        for (int i = 0; i < order.size(); i++) {
            number(loca, glyf.size());
            byte[] glyph = glyph(order.get(i));
            box(glyph);
            glyf.writeBytes(glyph);
            while (glyf.size() % 4 != 0) {
                glyf.write(0);
            }
        }
        number(loca, glyf.size());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.toByteArray());
        tables.put("cmap", new CharacterMap(codes).bytes());
        return file(described(tables));
    }

    private Map<String, byte[]> described(Map<String, byte[]> tables) throws IOException {
        tables.put("head", head());
        tables.put("hhea", horizontal());
        tables.put("maxp", counted(table("maxp"), 4, order.size()));
        tables.put("hmtx", metrics());
        for (String hint : List.of("cvt ", "fpgm", "prep")) {
            if (table(hint) != null) {
                tables.put(hint, table(hint));
            }
        }
        return tables;
    }

    private void box(byte[] glyph) {
        if (glyph.length >= COMPONENT_HEAD) {
            ByteBuffer head = ByteBuffer.wrap(glyph);
            Rectangle own = new Rectangle(head.getShort(2), head.getShort(4), 0, 0);
            own.add(head.getShort(6), head.getShort(8));
            box = box == null ? own : box.union(own);
        }
    }

    /** The box around all outlines, in units of the font; known once they are written. */
    Rectangle box() {
        return box == null ? new Rectangle() : box;
    }

    private byte[] glyph(int glyph) throws IOException {
        if (glyph < 0 || glyph + 1 >= places.length || places[glyph] >= outlines.length) {
            return new byte[0];
        }
        byte[] bytes = Arrays.copyOfRange(outlines, (int) places[glyph], end(glyph));
        if (bytes.length >= COMPONENT_HEAD && bytes[0] < 0) {
            renumber(ByteBuffer.wrap(bytes));
        }
        return bytes;
    }

    /** Why not only the next place: some programs were cut by leaving zeros there. */
    private int end(int glyph) {
        long end = places[glyph + 1];
        if (end < places[glyph]) {
            end = outlines.length;
            for (long place : places) {
                end = place > places[glyph] ? Math.min(end, place) : end;
            }
        }
        return (int) Math.min(end, outlines.length);
    }

    private void renumber(ByteBuffer composed) throws IOException {
        int at = COMPONENT_HEAD;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            if (at + 4 > composed.capacity() || order.size() > 0xFFFF) {
                throw new IOException("a composed glyph ends too early");
            }
            flags = composed.getShort(at) & 0xFFFF;
            composed.putShort(at + 2, (short) add(composed.getShort(at + 2) & 0xFFFF));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        }
    }

    private byte[] head() throws IOException {
        byte[] head = table("head").clone();
        ByteBuffer fields = ByteBuffer.wrap(head);
        fields.putInt(8, 0);
        fields.putShort(36, (short) box().x).putShort(38, (short) box().y);
        fields.putShort(40, (short) box().getMaxX()).putShort(42, (short) box().getMaxY());
        fields.putShort(50, (short) 1);
        return head;
    }

    /** Why: the widest of all characters tells, as the least bearings do. */
    private byte[] horizontal() throws IOException {
        byte[] head = counted(table("hhea"), 34, order.size());
        int widest = 0;
        for (int glyph : order) {
            widest = Math.max(widest, source.getAdvanceWidth(glyph));
        }
        ByteBuffer.wrap(head)
                .putShort(10, (short) widest)
                .putShort(12, (short) 0)
                .putInt(14, 0);
        return head;
    }

    private static byte[] counted(byte[] table, int at, int count) {
        byte[] copy = table.clone();
        ByteBuffer.wrap(copy).putShort(at, (short) count);
        return copy;
    }

    /** Advance and left side bearing of every glyph. */
    private byte[] metrics() throws IOException {
        ByteBuffer metrics = ByteBuffer.allocate(4 * order.size());
        byte[] given = table("hmtx");
        int full = source.getHorizontalHeader().getNumberOfHMetrics();
        for (int glyph : order) {
            metrics.putShort((short) source.getAdvanceWidth(glyph));
            int at = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
            metrics.putShort(at + 2 <= given.length ? ByteBuffer.wrap(given).getShort(at) : 0);
        }
        return metrics.array();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int power = Integer.highestOneBit(tables.size());
        number(head, 0x00010000);
        number(head, tables.size() << 16 | power * 16);
        number(head, Integer.numberOfTrailingZeros(power) << 16 | (tables.size() - power) * 16);
        int start = 12 + 16 * tables.size();
        int headAt = 0;
        for (Map.Entry<String, byte[]> each : tables.entrySet()) {
            head.writeBytes(each.getKey().getBytes(StandardCharsets.US_ASCII));
            number(head, sum(each.getValue()));
            number(head, start + body.size());
            number(head, each.getValue().length);
            headAt = each.getKey().equals("head") ? start + body.size() : headAt;
            body.writeBytes(each.getValue());
            while (body.size() % 4 != 0) {
                body.write(0);
            }
        }
        head.writeBytes(body.toByteArray());
        byte[] file = head.toByteArray();
        ByteBuffer.wrap(file).putInt(headAt + 8, MAGIC - sum(file));
        return file;
    }

    private static int sum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 8 * (3 - i % 4);
        }
        return sum;
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(number).array());
    }
}
