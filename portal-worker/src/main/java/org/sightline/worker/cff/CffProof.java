package org.sightline.worker.cff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * Reads a filtered CFF2 file line by line with rules of its own: every line must be one that may be there. Without the
 * layout no routine may be placed anywhere but at the origin.
 */
final class CffProof {

    private static final String NUMBERS = "(,-?\\d+(\\.\\d+)?)";
    private static final Pattern FRAME = Pattern.compile("\\$BOF|V2|ORDER|END|MAIN,Layout|UM|UI|\\$EOF");
    private static final Pattern MEASURES = Pattern.compile("(LL|UR|SCALE)" + NUMBERS + "{2}");
    private static final Pattern ITEM = Pattern.compile(
            "(L(,-?\\d+){3}" + NUMBERS + "{6})|(A(,-?\\d+){3}" + NUMBERS + "{9})|(T(,-?\\d+){3}" + NUMBERS + "{5})");
    private static final Pattern CALL = Pattern.compile("C,([^,]+)" + NUMBERS + "{5}");

    private final Set<String> routines;
    private final Set<String> words;
    private final boolean layout;
    private final Set<String> defined = new TreeSet<>();
    private final Set<String> called = new TreeSet<>();

    /** @param routines names that may be told; @param words texts that may; @param layout whether placements may */
    CffProof(Set<String> routines, Set<String> words, boolean layout) {
        this.routines = routines;
        this.words = words;
        this.layout = layout;
    }

    void read(Path filtered) throws IOException, RefusedDrawingException {
        List<String> lines = Files.readAllLines(filtered, StandardCharsets.ISO_8859_1);
        boolean main = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            main = line.startsWith("MAIN") || main && !line.equals("END");
            if (line.startsWith("C,")) {
                call(line, main);
            } else if (line.startsWith("SUB,")) {
                demand(known(line.substring(4)), "a routine");
                defined.add(line.substring(4));
            } else if (line.startsWith("T,")) {
                demand(ITEM.matcher(line).matches() && ++i < lines.size() && words.contains(lines.get(i)), "a text");
            } else {
                boolean known = FRAME.matcher(line).matches()
                        || MEASURES.matcher(line).matches()
                        || ITEM.matcher(line).matches();
                demand(known, "a line");
            }
        }
        demand(!lines.isEmpty() && lines.get(lines.size() - 1).equals("$EOF"), "what stands behind its end");
        demand(defined.equals(called), "a routine nobody calls");
    }

    private void call(String line, boolean main) throws RefusedDrawingException {
        var call = CALL.matcher(line);
        demand(call.matches() && known(call.group(1)), "a call");
        demand(layout || !main || line.endsWith(",0,0,0,1,1"), "a placement");
        called.add(call.group(1));
    }

    private boolean known(String routine) {
        return routines.contains(routine) || layout && routine.equals(CffWriter.EMPTY);
    }

    private static void demand(boolean met, String what) throws RefusedDrawingException {
        if (!met) {
            throw new RefusedDrawingException(
                    Reason.IN_DOUBT, "In the filtered CFF2 file something may not be: " + what);
        }
    }
}
