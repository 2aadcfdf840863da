package org.sightline.worker.solid;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** STL, as text ("solid", facets, "endsolid") or binary (80 bytes, a count, 50 bytes for each triangle). */
public final class StlFormat extends SolidFormat {

    private static final int HEADER = 84;
    private static final int TRIANGLE = 50;

    @Override
    public String name() {
        return "STL";
    }

    @Override
    String unit() {
        return "";
    }

    /** A binary file has no mark of its own; its count of triangles is looked at by {@link #check}. */
    @Override
    public boolean accepts(byte[] head) {
        return text(head) || binary(head);
    }

    private static boolean text(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        return text.startsWith("solid") && text.matches("(?s)solid[^\\n]*\\n\\s*(?:facet|endsolid).*");
    }

    private static boolean binary(byte[] head) {
        if (head.length < HEADER + TRIANGLE) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        boolean sound = bytes.getInt(80) > 0 && bytes.getShort(HEADER + 48) == 0;
        for (int at = HEADER; sound && at < HEADER + 48; at += 4) {
            float number = bytes.getFloat(at);
            sound = Float.isFinite(number) && Math.abs(number) < 1e7f && (number == 0 || Math.abs(number) > 1e-20f);
        }
        return sound;
    }

    @Override
    void check(Path file, Budget budget) throws IOException, RefusedDrawingException {
        byte[] head = head(file, HEAD);
        if (text(head)) {
            facets(file, budget);
            return;
        }
        long count = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(80) & 0xFFFFFFFFL;
        budget.primitives(count);
        if (Files.size(file) != HEADER + count * TRIANGLE) {
            throw broken("its count of triangles and its length do not fit");
        }
    }

    private void facets(Path file, Budget budget) throws IOException, RefusedDrawingException {
        String last = "";
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                budget.bytes(line.length() + 1L);
                String word = line.strip();
                if (word.startsWith("facet")) {
                    budget.primitive();
                }
                last = word.isEmpty() ? last : word;
            }
        }
        if (!last.startsWith("endsolid")) {
            throw broken("it has no end");
        }
    }
}
