package org.sightline.worker.dxf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * The pairs of group code and value of a DXF file, one after the other. ASCII and binary files look the same from
 * outside. Source of the format: Autodesk, DXF Reference, "Group Codes" and "Binary DXF Files".
 */
abstract class DxfPairs implements Closeable {

    static final String BINARY = "AutoCAD Binary DXF";
    private static final int LONGEST = 1 << 20;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final InputStream in;
    private final Budget budget;
    private final byte[] buffer = new byte[1 << 16];
    private int place;
    private int filled;
    private byte[] value = new byte[256];
    private int length;
    private Charset charset = Charset.forName("windows-1252");

    /** Group code of the present pair. */
    int code;

    DxfPairs(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    static DxfPairs open(Path file, Budget budget) throws IOException, RefusedDrawingException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(32);
        }
        InputStream in = Files.newInputStream(file);
        boolean binary = new String(head, StandardCharsets.ISO_8859_1).startsWith(BINARY);
        return binary ? new BinaryPairs(in, budget, head) : new AsciiPairs(in, budget);
    }

    /** Goes to the next pair; false at the end of the file. */
    abstract boolean next() throws IOException, RefusedDrawingException;

    /** The value as a number. Not a number, infinite, or beyond 10 to the 15th is refused: no drawing is that large. */
    abstract double number() throws RefusedDrawingException;

    /** The value as text, in the code page of the file. */
    String text() {
        return new String(value, 0, length, charset);
    }

    void charset(Charset given) {
        charset = given;
    }

    /** Next byte, or -1. */
    final int read() throws IOException, RefusedDrawingException {
        if (place >= filled) {
            filled = in.read(buffer, 0, buffer.length);
            place = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
            budget.bytes(filled);
        }
        return buffer[place++] & 255;
    }

    final int need() throws IOException, RefusedDrawingException {
        int next = read();
        if (next < 0) {
            throw broken("it ends in the middle of a pair");
        }
        return next;
    }

    final void clear() {
        length = 0;
    }

    final void append(int next) throws RefusedDrawingException {
        if (length == value.length) {
            if (length >= LONGEST) {
                throw new RefusedDrawingException(Reason.TOO_LARGE, "A line of the DXF file is too long");
            }
            value = Arrays.copyOf(value, length * 2);
        }
        value[length++] = (byte) next;
    }

    /** Value without the blanks around it, as text of digits and signs. */
    final String trimmed() {
        return new String(value, 0, length, StandardCharsets.ISO_8859_1).trim();
    }

    /** Takes the mark of UTF-8 off the first line. */
    final void unmarked() {
        if (length >= 3 && (value[0] & 255) == 0xef && (value[1] & 255) == 0xbb && (value[2] & 255) == 0xbf) {
            System.arraycopy(value, 3, value, 0, length - 3);
            length -= 3;
        }
    }

    final void trimEnd() {
        while (length > 0 && (value[length - 1] == ' ' || value[length - 1] == '\t')) {
            length--;
        }
    }

    /** A number written as text: digits, sign, point and exponent, nothing else. */
    final double parsed() throws RefusedDrawingException {
        double plain = plain();
        if (!Double.isNaN(plain)) {
            return plain;
        }
        for (int i = 0; i < length; i++) {
            if ("0123456789+-.eE \t".indexOf(value[i]) < 0) {
                throw broken("a value is no number");
            }
        }
        try {
            return bounded(Double.parseDouble(trimmed()));
        } catch (NumberFormatException e) {
            throw broken("a value is no number");
        }
    }

    /**
     * A number of up to 15 digits without exponent, or NaN for any other. Both the digits and the power of ten are exact, so
     * their quotient is the nearest double; why: nine of ten numbers are such, and this way they cost no object.
     */
    private double plain() {
        int at = 0;
        while (at < length && value[at] == ' ') {
            at++;
        }
        boolean negative = at < length && value[at] == '-';
        long digits = 0;
        int count = 0;
        int behind = -1;
        for (at += negative ? 1 : 0; at < length; at++) {
            if (value[at] >= '0' && value[at] <= '9') {
                digits = digits * 10 + value[at] - '0';
                count++;
                behind += behind >= 0 ? 1 : 0;
            } else if (value[at] == '.' && behind < 0) {
                behind = 0;
            } else {
                return Double.NaN;
            }
            if (count > 15) {
                return Double.NaN;
            }
        }
        double number = count == 0 ? Double.NaN : digits / TENS[Math.max(0, behind)];
        return negative ? -number : number;
    }

    /** A whole number, or throws when it is none. */
    final int whole() throws RefusedDrawingException {
        double number = plain();
        if (number != Math.rint(number) || Math.abs(number) > Short.MAX_VALUE) {
            throw broken("a group code is no number");
        }
        return (int) number;
    }

    final boolean blank() {
        for (int i = 0; i < length; i++) {
            if (value[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    final double bounded(double number) throws RefusedDrawingException {
        if (!(Math.abs(number) <= 1e15)) {
            throw broken("a number is not finite");
        }
        return number;
    }

    static RefusedDrawingException broken(String why) {
        return new RefusedDrawingException(Reason.BROKEN, "The DXF file is broken: " + why);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
