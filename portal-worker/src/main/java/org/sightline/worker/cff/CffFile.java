package org.sightline.worker.cff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * A CFF2 file: a main routine that places the others on a sheet. Source of the format: the records real files hold, told in
 * docs/drawings.md; commands not known are passed over and never handed on.
 */
final class CffFile {

    private static final int LONGEST = 4_096;

    final CffRoutine main = new CffRoutine(CffRoutine.MAIN);

    /** The other routines, in the order of the file. */
    final Map<String, CffRoutine> subs = new LinkedHashMap<>();

    boolean inches;
    final double[] lowerLeft = new double[2];
    final double[] upperRight = new double[2];
    final double[] scale = {1, 1};
    private CffRoutine open;
    private boolean begun;
    private boolean ended;

    static CffFile of(Path file, Budget budget) throws IOException, RefusedDrawingException {
        CffFile read = new CffFile();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1))) {
            for (String line = line(lines, budget); line != null; line = line(lines, budget)) {
                if (!line.isBlank()) {
                    budget.primitive();
                    read.command(line.trim().split("\\s*,\\s*"), lines, budget);
                }
            }
        }
        if (!read.begun || !read.ended) {
            throw broken("it has no end");
        }
        return read;
    }

    /** A line; null at the end. One without end is refused before it is in memory. */
    private static String line(BufferedReader in, Budget budget) throws IOException, RefusedDrawingException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.length() == LONGEST) {
                throw new RefusedDrawingException(Reason.TOO_LARGE, "A line of the CFF2 file is too long");
            }
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        budget.bytes(line.length() + 1L);
        return line.toString();
    }

    private void command(String[] words, BufferedReader lines, Budget budget)
            throws IOException, RefusedDrawingException {
        switch (words[0].toUpperCase(Locale.ROOT)) {
            case "$BOF" -> begun = true;
            case "$EOF" -> ended = true;
            case "MAIN" -> open = main;
            case "SUB" -> open = subs.computeIfAbsent(word(words, 1), CffRoutine::new);
            case "END" -> open = null;
            case "UM" -> inches = false;
            case "UI" -> inches = true;
            case "LL" -> pair(words, lowerLeft);
            case "UR" -> pair(words, upperRight);
            case "SCALE" -> pair(words, scale);
            case "C" -> routine().calls.add(call(words));
            case "L" -> item('L', words, 6, 4, "");
            case "A" -> item('A', words, 9, 7, "");
            case "T" -> item('T', words, 5, 5, line(lines, budget));
            default -> {} // why: what is not known is not drawn
        }
    }

    private static CffCall call(String[] words) throws RefusedDrawingException {
        double x = number(words, 2, 0);
        double y = number(words, 3, 0);
        return new CffCall(word(words, 1), x, y, number(words, 4, 0), number(words, 5, 1), number(words, 6, 1));
    }

    private void item(char kind, String[] words, int most, int needed, String text) throws RefusedDrawingException {
        if (words.length < 4 + needed || text == null) {
            throw broken("an item is not whole");
        }
        double[] numbers = new double[most];
        for (int i = 0; i < most; i++) {
            numbers[i] = number(words, 4 + i, 0);
        }
        routine()
                .items
                .add(new CffItem(
                        kind,
                        (int) number(words, 1, 0),
                        (int) number(words, 2, 0),
                        (int) number(words, 3, 0),
                        numbers,
                        text.trim()));
    }

    private CffRoutine routine() throws RefusedDrawingException {
        if (open == null) {
            throw broken("an item lies in no routine");
        }
        return open;
    }

    private static void pair(String[] words, double[] into) throws RefusedDrawingException {
        into[0] = number(words, 1, 0);
        into[1] = number(words, 2, 0);
    }

    private static String word(String[] words, int at) throws RefusedDrawingException {
        if (words.length <= at || words[at].isEmpty()) {
            throw broken("a name is missing");
        }
        return words[at];
    }

    private static double number(String[] words, int at, double absent) throws RefusedDrawingException {
        if (words.length <= at || words[at].isEmpty()) {
            return absent;
        }
        try {
            double number = Double.parseDouble(words[at]);
            if (!(Math.abs(number) < 1e9)) {
                throw broken("a number is not finite");
            }
            return number;
        } catch (NumberFormatException e) {
            throw broken("a value is no number");
        }
    }

    static RefusedDrawingException broken(String why) {
        return new RefusedDrawingException(Reason.BROKEN, "The CFF2 file is broken: " + why);
    }
}
