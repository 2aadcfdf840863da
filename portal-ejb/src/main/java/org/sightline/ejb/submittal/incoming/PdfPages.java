package org.sightline.ejb.submittal.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sightline.ejb.storage.ByteSource;

/**
 * How many pages a PDF says it has. Nothing is drawn and nothing followed: the nodes of the page tree are looked for where
 * they can stand, in the file itself and in its packed objects, and the root is the one that counts most.
 *
 * @param readable false when the beginning or the end of a PDF is missing
 * @param count    null where it cannot be told: a very large file, or an encrypted one
 */
record PdfPages(boolean readable, Integer count) {

    private static final int LARGEST = 32 << 20;
    private static final int UNPACKED = 16 << 20;
    private static final int EDGE = 2048;
    private static final int NODES = 5000;
    private static final int NODE = 1 << 18;

    private static final Pattern TREE = Pattern.compile("/Type\\s*/Pages\\b");
    private static final Pattern COUNT = Pattern.compile("/Count\\s+(\\d{1,7})");
    private static final Pattern PACKED = Pattern.compile("/Type\\s*/ObjStm\\b");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    static PdfPages of(ByteSource file) throws IOException {
        String head = read(file, 0, EDGE);
        String end = read(file, file.size() - EDGE, EDGE);
        if (!head.contains("%PDF-") || !end.contains("%%EOF") || !end.contains("startxref")) {
            return new PdfPages(false, null);
        }
        if (file.size() > LARGEST) {
            return new PdfPages(true, null);
        }
        String text = read(file, 0, LARGEST);
        int most = Math.max(most(text), packed(text));
        return new PdfPages(true, most < 0 ? null : most);
    }

    private static String read(ByteSource file, long from, int length) throws IOException {
        long start = Math.max(0, from);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(start, Math.min(length, file.size() - start), bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** The largest count of a node of the page tree, -1 where there is none. */
    private static int most(String text) {
        int most = -1;
        Matcher tree = TREE.matcher(text);
        for (int i = 0; i < NODES && tree.find(); i++) {
            Matcher count = COUNT.matcher(text)
                    .region(edge(text, tree.start(), -1), edge(text, tree.end(), 1))
                    .useTransparentBounds(true);
            while (count.find()) {
                most = Math.max(most, Integer.parseInt(count.group(1)));
            }
        }
        return most;
    }

    /** Where the dictionary around the place begins or ends. */
    private static int edge(String text, int from, int step) {
        char inner = step < 0 ? '>' : '<';
        char outer = step < 0 ? '<' : '>';
        int depth = 0;
        int last = Math.max(1, Math.min(text.length() - 2, from + step * NODE));
        for (int at = from; at != last && at > 0 && at < text.length() - 1; at += step) {
            if (text.charAt(at) == inner && text.charAt(at + step) == inner) {
                depth++;
                at += step;
            } else if (text.charAt(at) == outer && text.charAt(at + step) == outer) {
                if (--depth < 0) {
                    return at;
                }
                at += step;
            }
        }
        return last;
    }

    private static int packed(String text) {
        int most = -1;
        int room = UNPACKED;
        Matcher packed = PACKED.matcher(text);
        Matcher stream = STREAM.matcher(text);
        while (room > 0 && packed.find() && stream.find(packed.end())) {
            String objects = inflated(text, stream.end(), room);
            room -= objects.length();
            most = Math.max(most, most(objects));
        }
        return most;
    }

    private static String inflated(String text, int from, int room) {
        int end = text.indexOf("endstream", from);
        byte[] bytes = text.substring(from, end < 0 ? text.length() : end).getBytes(StandardCharsets.ISO_8859_1);
        Inflater inflater = new Inflater();
        inflater.setInput(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int n = inflater.inflate(buffer); n > 0 && out.size() < room; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
        } catch (DataFormatException e) {
            return ""; // why: packed in another way or damaged; then nothing is known of it
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
