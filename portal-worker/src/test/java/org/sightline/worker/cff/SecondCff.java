package org.sightline.worker.cff;

import java.awt.geom.AffineTransform;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A second reader of CFF2, which shares no code with the product's: everything somebody could learn from a file. It takes
 * the records from public descriptions of the format, forgives what is broken, and throws nothing away.
 */
final class SecondCff {

    /** Where the coordinates of a record begin, and how many pairs there are. */
    private static final Map<String, int[]> PLACES = Map.of(
            "L",
            new int[] {4, 2},
            "A",
            new int[] {4, 3},
            "T",
            new int[] {4, 1},
            "LL",
            new int[] {1, 1},
            "UR",
            new int[] {1, 1});

    private static final int DEEPEST = 8;

    private final Map<String, List<String[]>> routines = new HashMap<>();
    private final List<String> told = new ArrayList<>();

    private SecondCff() {}

    /** All words of a file and all coordinates, as they stand there and as they come out on the sheet. */
    static List<String> told(byte[] file) {
        SecondCff reader = new SecondCff();
        reader.read(new String(file, StandardCharsets.ISO_8859_1));
        for (String routine : List.copyOf(reader.routines.keySet())) {
            reader.place(routine, new AffineTransform(), 0);
        }
        return reader.told;
    }

    private void read(String file) {
        List<String[]> open = routines.computeIfAbsent("", none -> new ArrayList<>());
        for (String line : file.split("[\\r\\n\\x00\\x1a]+")) {
            told.add(line);
            String[] words = line.strip().split(",", -1);
            told.addAll(Arrays.asList(words));
            String command = words[0].strip().toUpperCase(Locale.ROOT);
            if (command.equals("MAIN") || command.equals("SUB")) {
                String name = command.equals("MAIN") || words.length < 2 ? command : words[1].strip();
                open = routines.computeIfAbsent(name, none -> new ArrayList<>());
            } else {
                open.add(words);
            }
        }
    }

    private void place(String routine, AffineTransform around, int depth) {
        for (String[] words : routines.getOrDefault(routine, List.of())) {
            String command = words[0].strip().toUpperCase(Locale.ROOT);
            int[] places = PLACES.get(command);
            for (int i = 0; places != null && i < places[1]; i++) {
                double[] point = {number(words, places[0] + 2 * i, 0), number(words, places[0] + 2 * i + 1, 0)};
                around.transform(point, 0, point, 0, 1);
                told.add(written(point[0]));
                told.add(written(point[1]));
            }
            if (command.equals("C") && words.length > 1 && depth < DEEPEST) {
                AffineTransform inside = new AffineTransform(around);
                inside.translate(number(words, 2, 0), number(words, 3, 0));
                inside.rotate(Math.toRadians(number(words, 4, 0)));
                inside.scale(number(words, 5, 1), number(words, 6, 1));
                place(words[1].strip(), inside, depth + 1);
            }
        }
    }

    private static double number(String[] words, int at, double otherwise) {
        try {
            return at < words.length ? Double.parseDouble(words[at].strip()) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.5f", number);
    }
}
