package org.sightline.worker.pdf.proof;

import java.io.IOException;
import java.io.InputStream;

/** Streams that unpack by the filters that can make much of little. Only their length matters, so bytes may be wrong. */
final class Unpacked {

    private Unpacked() {}

    /** @return null when the filter makes a picture, whose size is in its dictionary */
    static InputStream by(String filter, InputStream packed) {
        return switch (filter) {
            case "FlateDecode", "Fl" -> new FlateRun(packed);
            case "LZWDecode", "LZW" -> new LzwRun(packed);
            case "RunLengthDecode", "RL" -> new RunLengthRun(packed);
            case "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85" -> packed;
            default -> null;
        };
    }

    /** Bytes that are repeated (ISO 32000-1, 7.4.5). */
    private static final class RunLengthRun extends InputStream {

        private final InputStream packed;
        private int left;
        private int repeated = -1;

        RunLengthRun(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            while (left == 0) {
                int length = packed.read();
                if (length < 0 || length == 128) {
                    return -1;
                }
                left = length < 128 ? length + 1 : 257 - length;
                repeated = length < 128 ? -1 : packed.read();
            }
            left--;
            return repeated >= 0 ? repeated : packed.read();
        }
    }

    /** Codes that stand for ever longer strings (ISO 32000-1, 7.4.4); gives as many bytes as they stand for. */
    private static final class LzwRun extends InputStream {

        private static final int CLEAR = 256;
        private static final int END = 257;

        private final InputStream packed;
        private final int[] lengths = new int[4_097];
        private int next = 258;
        private int last;
        private int bits;
        private int held;
        private long left;

        LzwRun(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            while (left == 0) {
                int code = code();
                if (code < 0 || code == END) {
                    return -1;
                }
                if (code == CLEAR) {
                    next = 258;
                    last = 0;
                } else {
                    left = take(code);
                }
            }
            left--;
            return 0;
        }

        private int take(int code) {
            int length = code < 256 ? 1 : code < next ? lengths[code] : last + 1;
            if (last > 0 && next < lengths.length) {
                lengths[next++] = last + 1;
            }
            last = length;
            return length;
        }

        private int code() throws IOException {
            int width = next < 511 ? 9 : next < 1_023 ? 10 : next < 2_047 ? 11 : 12;
            while (bits < width) {
                int more = packed.read();
                if (more < 0) {
                    return -1;
                }
                held = held << 8 | more;
                bits += 8;
            }
            bits -= width;
            int code = held >> bits & (1 << width) - 1;
            held &= (1 << bits) - 1;
            return code;
        }
    }
}
