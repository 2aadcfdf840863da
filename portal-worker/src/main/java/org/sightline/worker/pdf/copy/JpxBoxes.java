package org.sightline.worker.pdf.copy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** JPEG 2000 without boxes that are not picture, such as XML and UUID. Source: ITU-T T.800, annex I. */
final class JpxBoxes {

    private static final Set<String> KEPT = Set.of("jP  ", "ftyp", "jp2h", "jp2c");

    private JpxBoxes() {}

    /** The same bytes when they are a bare codestream. */
    static byte[] pictureOnly(byte[] jpx) {
        if (jpx.length < 12 || !type(jpx, 0).equals("jP  ")) {
            return jpx;
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream(jpx.length);
        int at = 0;
        while (at + 8 <= jpx.length) {
            long length = ByteBuffer.wrap(jpx, at, 4).getInt() & 0xFFFFFFFFL;
            if (length == 1 && at + 16 <= jpx.length) {
                length = ByteBuffer.wrap(jpx, at + 8, 8).getLong();
            }
            long end = length == 0 ? jpx.length : at + length;
            if (end <= at || end > jpx.length) {
                end = jpx.length;
            }
            if (KEPT.contains(type(jpx, at))) {
                picture.write(jpx, at, (int) end - at);
            }
            at = (int) end;
        }
        return picture.toByteArray();
    }

    private static String type(byte[] jpx, int at) {
        return new String(jpx, at + 4, 4, StandardCharsets.ISO_8859_1);
    }
}
