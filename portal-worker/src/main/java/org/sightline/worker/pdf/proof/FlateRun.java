package org.sightline.worker.pdf.proof;

import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bytes that Flate unpacks. */
final class FlateRun extends InflaterInputStream {

    FlateRun(InputStream packed) {
        super(packed, new Inflater(), 1 << 14);
    }

    /** Whether bytes may be the beginning of packed ones (RFC 1950, 2.2). */
    static boolean begins(byte[] bytes, int length) {
        return length > 2
                && (bytes[0] & 0x0F) == 8
                && (bytes[0] & 0xFF) >> 4 <= 7
                && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
    }
}
