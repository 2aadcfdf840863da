package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Paths: kept until the operator that paints them, and dropped with it when it is hidden. */
final class Paths {

    static final Set<String> BUILDING = Set.of("m", "l", "c", "v", "y", "h", "re");
    static final Set<String> PAINTING = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private static final Set<String> FILLED = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> STROKED = Set.of("S", "s", "B", "B*", "b", "b*");

    private final State state;
    private final Output output;
    private List<Object> path = new ArrayList<>();
    private Operator clip;

    Paths(State state, Output output) {
        this.state = state;
        this.output = output;
    }

    void build(Operator operator, List<COSBase> operands) {
        if (operands.stream().allMatch(COSNumber.class::isInstance)) {
            path.addAll(operands);
            path.add(operator);
        }
    }

    void clip(Operator operator) {
        clip = operator;
    }

    /** @return whether something visible was painted */
    boolean paint(Operator operator) throws IOException, RefusedDrawingException {
        String name = operator.getName();
        boolean painted = state.section.visible() && !name.equals("n") && !path.isEmpty();
        if (painted) {
            output.prepare(state, needed(name));
            output.write(path);
            if (clip != null) {
                output.operator(clip.getName());
                // why: written already, but in force from here on
                state.top().standing.add(new Geometry.Clip(List.of(), rectangle(), state.section));
            }
            output.operator(name);
        } else if (clip != null) {
            List<Object> tokens = new ArrayList<>(path);
            tokens.add(clip);
            tokens.add(Operator.getOperator("n"));
            state.top().add(new Geometry.Clip(tokens, rectangle(), state.section));
        }
        path = new ArrayList<>();
        clip = null;
        return painted;
    }

    private static Set<Register> needed(String name) {
        if (!STROKED.contains(name)) {
            return Register.FILLING;
        }
        return FILLED.contains(name) ? Register.union(Register.FILLING, Register.STROKING) : Register.STROKING;
    }

    /** Whether the path is one rectangle along the axes, by {@code re} or by lines. */
    private boolean rectangle() {
        List<Float> numbers = new ArrayList<>();
        StringBuilder operators = new StringBuilder();
        for (Object token : path) {
            if (token instanceof COSNumber number) {
                numbers.add(number.floatValue());
            } else {
                operators.append(((Operator) token).getName());
            }
        }
        if (operators.toString().equals("re")) {
            return true;
        }
        if (!operators.toString().matches("mlll(l)?h?") || numbers.size() < 8) {
            return false;
        }
        for (int i = 0; i + 3 < numbers.size(); i += 2) {
            if (!numbers.get(i).equals(numbers.get(i + 2))
                    && !numbers.get(i + 1).equals(numbers.get(i + 3))) {
                return false;
            }
        }
        return true;
    }
}
