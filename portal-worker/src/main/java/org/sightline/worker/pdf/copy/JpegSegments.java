package org.sightline.worker.pdf.copy;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * JPEG without what is not picture: comments, camera data, thumbnails, paths and profiles go, and so does what lies behind
 * the end. Source: ITU-T T.81, annex B.
 */
final class JpegSegments {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;

    /** JFIF says how to read the colours, Adobe which transform they had. */
    private static final Set<Integer> KEPT = Set.of(0xE0, 0xEE);

    private JpegSegments() {}

    /** The same bytes when they are no JPEG. */
    static byte[] pictureOnly(byte[] jpeg) {
        if (jpeg.length < 4 || (jpeg[0] & 0xFF) != 0xFF || (jpeg[1] & 0xFF) != START) {
            return jpeg;
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream(jpeg.length);
        picture.write(jpeg, 0, 2);
        int at = 2;
        while (at + 4 <= jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            if ((jpeg[at] & 0xFF) != 0xFF || marker == 0xFF) {
                at++;
            } else if (marker == END) {
                break;
            } else {
                int end = Math.min(jpeg.length, at + 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF));
                if (marker == SCAN) {
                    end = scanEnd(jpeg, end);
                }
                copy(jpeg, at, end, picture);
                at = end;
            }
        }
        picture.write(0xFF);
        picture.write(END);
        return picture.toByteArray();
    }

    private static void copy(byte[] jpeg, int at, int end, ByteArrayOutputStream picture) {
        int marker = jpeg[at + 1] & 0xFF;
        boolean told = marker >= 0xE0 && marker <= 0xEF || marker == COMMENT;
        if (!told) {
            picture.write(jpeg, at, end - at);
        } else if (KEPT.contains(marker)) {
            segment(jpeg, at, end, picture);
        }
    }

    /** JFIF may carry a thumbnail, and either may be longer than the standard says. */
    private static void segment(byte[] jpeg, int at, int end, ByteArrayOutputStream picture) {
        int length = (jpeg[at + 1] & 0xFF) == 0xE0 ? 16 : 14;
        if (end - at < length + 2) {
            return;
        }
        picture.write(jpeg, at, 2);
        picture.write(0);
        picture.write(length);
        picture.write(jpeg, at + 4, length - 2 - (length == 16 ? 2 : 0));
        if (length == 16) {
            picture.write(0);
            picture.write(0);
        }
    }

    /** Where the data of a scan ends: at the next marker that is no restart and no stuffed byte. */
    private static int scanEnd(byte[] jpeg, int from) {
        for (int at = from; at + 1 < jpeg.length; at++) {
            int next = jpeg[at + 1] & 0xFF;
            if ((jpeg[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
                return at;
            }
        }
        return jpeg.length;
    }
}
