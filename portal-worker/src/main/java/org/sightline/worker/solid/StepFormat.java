package org.sightline.worker.solid;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** STEP: text between ISO-10303-21 and END-ISO-10303-21. */
public final class StepFormat extends SolidFormat {

    private static final String BEGIN = "ISO-10303-21;";
    private static final String END = "END-ISO-10303-21;";
    private static final int TAIL = 4_096;

    @Override
    public String name() {
        return "STEP";
    }

    @Override
    String unit() {
        return "mm";
    }

    @Override
    public boolean accepts(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).stripLeading().startsWith(BEGIN);
    }

    @Override
    void check(Path file, Budget budget) throws IOException, RefusedDrawingException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            budget.bytes(tail.length);
            if (!new String(tail, StandardCharsets.ISO_8859_1).strip().endsWith(END)) {
                throw broken("it has no end");
            }
        }
    }
}
