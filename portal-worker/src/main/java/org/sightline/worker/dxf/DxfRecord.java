package org.sightline.worker.dxf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One entity or table entry: only the group codes a drawing is made of, in the order of the file. Everything else
 * (extended data, extension dictionaries, handles, styles, embedded objects) was never taken in.
 */
final class DxfRecord {

    private static final double[] NONE = {};

    final String type;

    /** Layer it lies on by its own word; never null with an entity. */
    DxfLayer layer;

    /** Vertices of a polyline, attributes of a block reference. */
    List<DxfRecord> parts = List.of();

    private short[] codes = new short[12];
    private double[] values = new double[12];
    private String[] texts = {};
    private int size;

    DxfRecord(String type) {
        this.type = type;
    }

    void add(int code, double value) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        codes[size] = (short) code;
        values[size++] = value;
    }

    void add(int code, String text) {
        texts = Arrays.copyOf(texts, texts.length + 1);
        texts[texts.length - 1] = text;
        add(code, texts.length - 1);
    }

    void add(DxfRecord part) {
        if (parts.isEmpty()) {
            parts = new ArrayList<>();
        }
        parts.add(part);
    }

    /** Gives back memory that only growing needed. */
    void trim() {
        codes = Arrays.copyOf(codes, size);
        values = Arrays.copyOf(values, size);
    }

    int size() {
        return size;
    }

    int code(int at) {
        return codes[at];
    }

    double value(int at) {
        return values[at];
    }

    boolean has(int code) {
        return find(code) >= 0;
    }

    double number(int code, double absent) {
        int at = find(code);
        return at < 0 ? absent : values[at];
    }

    int whole(int code, int absent) {
        return (int) number(code, absent);
    }

    boolean flag(int code, int bit) {
        return (whole(code, 0) & bit) != 0;
    }

    /** All values of a code, in order. */
    double[] numbers(int code) {
        double[] found = NONE;
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (codes[i] == code) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count++] = values[i];
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    String text(int code) {
        int at = find(code);
        return at < 0 ? "" : texts[(int) values[at]];
    }

    /** Words of a text, as they stand in the file: all pieces of a long one, then the last. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < size; i++) {
            if (codes[i] == 3 && !type.equals("ATTDEF")) { // why: there 3 is the prompt
                words.append(texts[(int) values[i]]);
            }
        }
        return words.append(text(1)).toString();
    }

    /** Set invisible, or on a sheet of paper space: no part of the drawing. */
    boolean hidden() {
        return whole(60, 0) == 1 || whole(67, 0) == 1;
    }

    private int find(int code) {
        for (int i = 0; i < size; i++) {
            if (codes[i] == code) {
                return i;
            }
        }
        return -1;
    }
}
