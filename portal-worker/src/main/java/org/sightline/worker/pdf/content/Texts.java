package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * Text objects. Every visible text is placed by a matrix of its own, so that moves of hidden text are not told. Text that
 * stands where it does because of the width of a text of another layer is a {@link Ties tie}.
 */
final class Texts {

    private final State state;
    private final Output output;
    private final Ties ties;
    private double[] line = identity();

    /** Whether the text written stands where the text read does. */
    private boolean placed;

    /** Where the texts were shown that moved the pen since it was last placed. */
    private final Set<Section> movers = new LinkedHashSet<>();

    /** Where glyphs were shown that become a clip when the text ends. */
    private final Set<Section> clips = new LinkedHashSet<>();

    Texts(State state, Output output, Ties ties) {
        this.state = state;
        this.output = output;
        this.ties = ties;
    }

    void begin() {
        state.inText = true;
        place(identity());
    }

    void end() throws IOException {
        output.endText();
        state.inText = false;
        clips.forEach(section -> state.top().add(new Geometry.TextClip(section)));
        clips.clear();
    }

    /** Goes to the start of a line. */
    void move(double x, double y) {
        double[] moved = line.clone();
        moved[4] += x * line[0] + y * line[2];
        moved[5] += x * line[1] + y * line[3];
        place(moved);
    }

    void nextLine() {
        move(0, -state.top().leading);
    }

    void place(double[] matrix) {
        line = matrix;
        placed = false;
        movers.clear();
    }

    /**
     * @param shown a string, or an array of strings and adjustments
     * @return whether visible text was written
     */
    boolean show(COSBase shown) throws IOException, RefusedDrawingException {
        boolean written = false;
        if (moves(shown)) {
            written = state.section.visible() && write(shown);
            movers.add(state.section);
        }
        return written;
    }

    private boolean write(COSBase shown) throws IOException, RefusedDrawingException {
        if (!(state.get(Register.FONT) instanceof FontChoice font)) {
            return false;
        }
        for (Section mover : movers) {
            ties.check(mover, state.section, false);
        }
        for (COSBase part : shown instanceof COSArray array ? array.toList() : List.of(shown)) {
            if (part instanceof COSString string) {
                font.font().use(string.getBytes());
            }
        }
        output.prepare(state, needed(font));
        if (!placed) {
            output.operator("Tm", operands());
            placed = true;
        }
        output.operator(shown instanceof COSArray ? "TJ" : "Tj", shown);
        return true;
    }

    private Set<Register> needed(FontChoice font) {
        int mode =
                state.get(Register.RENDERING) instanceof List<?> operands && operands.get(0) instanceof COSNumber number
                        ? number.intValue()
                        : 0;
        Set<Register> needed = EnumSet.copyOf(Register.TEXT);
        if (mode % 4 == 0 || mode % 4 == 2) {
            needed.addAll(Register.FILLING);
        }
        if (mode % 4 == 1 || mode % 4 == 2) {
            needed.addAll(Register.STROKING);
        }
        needed.addAll(font.font().inherited());
        return needed;
    }

    /** Glyphs add to the clip, whether hidden or not. */
    private void clipping() {
        if (state.get(Register.RENDERING) instanceof List<?> operands
                && operands.get(0) instanceof COSNumber number
                && number.intValue() >= 4) {
            clips.add(state.section);
        }
    }

    private boolean moves(COSBase shown) {
        if (shown instanceof COSArray array) {
            boolean any = false;
            for (COSBase part : array) {
                any |= moves(part);
            }
            return any;
        }
        if (shown instanceof COSString string && string.getBytes().length > 0) {
            clipping();
            return true;
        }
        return shown instanceof COSNumber number && number.floatValue() != 0;
    }

    private Object[] operands() {
        Object[] numbers = new Object[line.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = new COSFloat((float) line[i]);
        }
        return numbers;
    }

    private static double[] identity() {
        return new double[] {1, 0, 0, 1, 0, 0};
    }
}
