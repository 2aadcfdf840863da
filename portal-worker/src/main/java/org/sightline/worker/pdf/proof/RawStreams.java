package org.sightline.worker.pdf.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds streams by looking at bytes alone, as somebody would who does not care for the tables of a file. */
final class RawStreams {

    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);

    private RawStreams() {}

    /** Where the data of each stream begins. */
    static List<Integer> starts(byte[] file) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at + MARK.length < file.length; at++) {
            if (file[at] == 's' && matches(file, at) && !(at >= 3 && file[at - 1] == 'd')) {
                int start = at + MARK.length;
                while (start < file.length && (file[start] == '\r' || file[start] == '\n' || file[start] == ' ')) {
                    start++;
                }
                starts.add(start);
                at = start - 1;
            }
        }
        return starts;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (file[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
