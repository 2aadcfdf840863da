package org.sightline.worker.dxf;

import java.io.IOException;
import java.io.InputStream;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Pairs of a binary file. R12 has codes of one byte (255 leads in a long one), later releases of two. */
final class BinaryPairs extends DxfPairs {

    private static final int SENTINEL = 22;

    private final boolean wide;
    private boolean begun;
    private double number;
    private boolean numeric;

    BinaryPairs(InputStream in, Budget budget, byte[] head) {
        super(in, budget);
        // why: the first code is always 0 (SECTION); a second zero byte belongs to it in wide files
        wide = head.length > SENTINEL + 1 && head[SENTINEL + 1] == 0;
    }

    @Override
    boolean next() throws IOException, RefusedDrawingException {
        for (int i = 0; !begun && i < SENTINEL; i++) {
            need();
        }
        begun = true;
        int first = read();
        if (first < 0) {
            return false;
        }
        if (wide) {
            first |= need() << 8;
        } else if (first == 255) {
            first = (int) little(2);
        }
        code = (short) first;
        value(ValueKind.of(code));
        return true;
    }

    private void value(ValueKind kind) throws IOException, RefusedDrawingException {
        clear();
        numeric = true;
        switch (kind) {
            case DOUBLE -> number = Double.longBitsToDouble(little(8));
            case BYTE -> number = need();
            case SHORT -> number = (short) little(2);
            case INT -> number = (int) little(4);
            case LONG -> number = little(8);
            case CHUNK -> {
                numeric = false;
                for (int left = need(); left > 0; left--) {
                    need();
                }
            }
            default -> {
                numeric = false;
                for (int next = need(); next != 0; next = need()) {
                    append(next);
                }
            }
        }
    }

    private long little(int bytes) throws IOException, RefusedDrawingException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) need() << 8 * i;
        }
        return value;
    }

    @Override
    String text() {
        return numeric ? Double.toString(number) : super.text();
    }

    @Override
    double number() throws RefusedDrawingException {
        return numeric ? bounded(number) : parsed();
    }
}
