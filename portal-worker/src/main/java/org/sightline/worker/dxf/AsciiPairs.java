package org.sightline.worker.dxf;

import java.io.IOException;
import java.io.InputStream;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Pairs of an ASCII file: one line with the code, one with the value. */
final class AsciiPairs extends DxfPairs {

    private boolean begun;

    AsciiPairs(InputStream in, Budget budget) {
        super(in, budget);
    }

    @Override
    boolean next() throws IOException, RefusedDrawingException {
        do {
            if (!line()) {
                return false;
            }
            if (!begun) {
                begun = true;
                unmarked();
            }
        } while (blank()); // why: some writers leave empty lines at the end
        trimEnd();
        code = whole();
        if (!line()) {
            throw broken("it ends in the middle of a pair");
        }
        trimEnd();
        return true;
    }

    private boolean line() throws IOException, RefusedDrawingException {
        clear();
        int next = read();
        if (next < 0) {
            return false;
        }
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                append(next);
            }
            next = read();
        }
        return true;
    }

    @Override
    double number() throws RefusedDrawingException {
        return parsed();
    }
}
