package org.sightline.worker.pdf.proof;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds streams by looking at bytes alone, as somebody would who does not care for the tables of a file. */
final class RawStreams {

    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);

    private RawStreams() {}

    /** Where the data of each stream begins. */
    static List<Integer> starts(ByteBuffer file) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at + MARK.length < file.limit(); at++) {
            if (file.get(at) == 's' && matches(file, at) && !(at >= 3 && file.get(at - 1) == 'd')) {
                int start = at + MARK.length;
                while (start < file.limit() && "\r\n ".indexOf(file.get(start)) >= 0) {
                    start++;
                }
                starts.add(start);
                at = start - 1;
            }
        }
        return starts;
    }

    /** The bytes from a place on. */
    static InputStream from(ByteBuffer file, int start) {
        ByteBuffer rest = file.duplicate().position(start);
        return new InputStream() {
            @Override
            public int read() {
                return rest.hasRemaining() ? rest.get() & 0xFF : -1;
            }

            @Override
            public int read(byte[] into, int at, int most) {
                int length = Math.min(most, rest.remaining());
                rest.get(into, at, length);
                return length == 0 && most > 0 ? -1 : length;
            }
        };
    }

    private static boolean matches(ByteBuffer file, int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (file.get(at + i) != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
