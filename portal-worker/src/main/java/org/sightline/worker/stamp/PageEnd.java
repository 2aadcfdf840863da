package org.sightline.worker.stamp;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * How the content of a page leaves things, for whoever writes on after it. Why: content need not put back what it saved,
 * and a stamp would then lie where that content left off, or be cut away with it.
 *
 * @param missing how often it puts back what it never saved
 * @param open    how often it saves without putting back, the missing ones counted in
 * @param marked  marked content that never ends, as that of a layer
 */
record PageEnd(int missing, int open, int marked) {

    /** More than any program writes. */
    private static final int MOST = 512;

    static PageEnd of(PDPage page, Budget budget) throws IOException, RefusedDrawingException {
        PDFStreamParser parser = new PDFStreamParser(page);
        int depth = 0;
        int lowest = 0;
        int marked = 0;
        int read = 0;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if ((++read & 0xFFF) == 0) {
                budget.time();
            }
            if (token instanceof Operator operator) {
                depth += step(operator.getName(), "q", "Q");
                lowest = Math.min(lowest, depth);
                marked = Math.max(0, marked + marks(operator.getName()));
            }
        }
        if (Math.max(-lowest, Math.max(depth - lowest, marked)) > MOST) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "a page that leaves too much open");
        }
        return new PageEnd(-lowest, depth - lowest, marked);
    }

    private static int step(String name, String opens, String closes) {
        return name.equals(opens) ? 1 : name.equals(closes) ? -1 : 0;
    }

    private static int marks(String name) {
        return step(name, "BDC", "EMC") + (name.equals("BMC") ? 1 : 0);
    }
}
