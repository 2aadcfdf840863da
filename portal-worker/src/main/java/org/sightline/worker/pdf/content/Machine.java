package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Reads one content stream and writes the one that shows only what may be seen. */
final class Machine {

    /** Why: no operator has more; the standard allows 33 for a colour. */
    private static final int OPERANDS = 64;

    private static final int LEVELS = 512;

    private final Filtering filtering;
    private final Source source;
    private final State state;
    private final Output output;
    private final Tally tally = new Tally();
    private final Paths paths;
    private final Texts texts;
    private final Colours colours;
    private final ExtendedState extended;
    private final Objects objects;

    /** Sections as they were before each BMC or BDC that is open. */
    private final Deque<Section> marks = new ArrayDeque<>();

    Machine(Filtering filtering, COSDictionary resources, Names names, Section root) {
        this.filtering = filtering;
        this.source = new Source(resources);
        this.state = new State(root);
        this.output = new Output(filtering, resources, names);
        this.paths = new Paths(state, output);
        this.texts = new Texts(state, output, filtering.ties());
        this.colours = new Colours(state, source);
        this.extended = new ExtendedState(state, filtering, source);
        this.objects = new Objects(state, output, filtering, source, tally);
    }

    /** What is left of the content. */
    byte[] run(byte[] content) throws IOException, RefusedDrawingException {
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = next(parser); token != null; token = next(parser)) {
            if (token instanceof Operator operator) {
                filtering.budget().primitive();
                execute(operator, operands);
                operands = new ArrayList<>();
            } else if (token instanceof COSBase operand && operands.size() < OPERANDS) {
                operands.add(operand);
            }
        }
        return output.end(state);
    }

    /** Why: what cannot be read any more is not shown either. */
    private static Object next(PDFStreamParser parser) {
        try {
            return parser.parseNextToken();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private void execute(Operator operator, List<COSBase> operands) throws IOException, RefusedDrawingException {
        String name = operator.getName();
        if (Paths.BUILDING.contains(name)) {
            paths.build(operator, operands);
        } else if (Paths.PAINTING.contains(name)) {
            count(paths.paint(operator));
        } else if (Colours.OPERATORS.contains(name)) {
            colours.choose(name, operands);
        } else if (!structure(operator, operands) && !text(name, operands)) {
            register(name, operands);
        }
    }

    private boolean structure(Operator operator, List<COSBase> operands) throws IOException, RefusedDrawingException {
        COSBase first = operands.isEmpty() ? null : operands.get(0);
        switch (operator.getName()) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> transform(operands);
            case "W", "W*" -> paths.clip(operator);
            case "BMC" -> mark(List.of());
            case "BDC" -> mark(operands);
            case "EMC" -> unmark();
            case "gs" -> extended.set(first);
            case "Do" -> objects.external(first);
            case "sh" -> objects.shading(first);
            case "BI" -> objects.inline(operator);
            case "d0", "d1" -> output.operator(operator, operands);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Why a limit: each level holds a whole state. */
    private void save() throws RefusedDrawingException {
        if (state.levels.size() >= LEVELS) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "more than " + LEVELS + " saved states");
        }
        state.levels.add(new Level(state.top()));
    }

    private void restore() throws IOException {
        if (state.levels.size() > 1 && state.levels.remove(state.levels.size() - 1).opened) {
            output.operator("Q");
        }
    }

    private void transform(List<COSBase> operands) {
        if (numbers(operands, 6)) {
            state.top().add(new Geometry.Matrix(List.copyOf(operands), state.section));
        }
    }

    private void mark(List<COSBase> operands) throws RefusedDrawingException {
        if (marks.size() >= LEVELS) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "more than " + LEVELS + " open sections");
        }
        marks.push(state.section);
        if (operands.size() == 2 && COSName.OC.equals(operands.get(0))) {
            COSBase named = source.find("Properties", operands.get(1));
            state.section = filtering.section(state.section, named == null ? operands.get(1) : named);
        }
    }

    private void unmark() {
        if (!marks.isEmpty()) {
            state.section = marks.pop();
        }
    }

    private boolean text(String name, List<COSBase> operands) throws IOException, RefusedDrawingException {
        COSBase last = operands.isEmpty() ? null : operands.get(operands.size() - 1);
        switch (name) {
            case "BT" -> texts.begin();
            case "ET" -> texts.end();
            case "Td", "TD" -> move(name, operands);
            case "Tm" -> place(operands);
            case "T*" -> texts.nextLine();
            case "TL" -> state.top().leading = last instanceof COSNumber number ? number.floatValue() : 0;
            case "Tj", "TJ" -> count(last != null && texts.show(last));
            case "'", "\"" -> {
                if (operands.size() == 3) {
                    state.set(Register.WORD_SPACE, List.of(operands.get(0)));
                    state.set(Register.CHARACTER_SPACE, List.of(operands.get(1)));
                }
                texts.nextLine();
                count(last != null && texts.show(last));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(String name, List<COSBase> operands) {
        if (numbers(operands, 2)) {
            float y = ((COSNumber) operands.get(1)).floatValue();
            if (name.equals("TD")) {
                state.top().leading = -y;
            }
            texts.move(((COSNumber) operands.get(0)).floatValue(), y);
        }
    }

    private void place(List<COSBase> operands) {
        if (numbers(operands, 6)) {
            texts.place(operands.stream()
                    .mapToDouble(each -> ((COSNumber) each).floatValue())
                    .toArray());
        }
    }

    private void register(String name, List<COSBase> operands) throws IOException, RefusedDrawingException {
        Optional<Register> register = Register.ofOperator(name);
        if (register.isEmpty() || operands.isEmpty()) {
            return;
        }
        if (register.get() == Register.FONT) {
            if (operands.size() == 2
                    && source.find("Font", operands.get(0)) instanceof COSDictionary font
                    && operands.get(1) instanceof COSNumber size) {
                state.set(Register.FONT, new FontChoice(filtering.font(font, source.resources()), size));
            }
        } else {
            state.set(register.get(), List.copyOf(operands));
        }
    }

    private void count(boolean visible) {
        if (visible) {
            tally.add(state.section);
        }
    }

    private static boolean numbers(List<COSBase> operands, int count) {
        return operands.size() == count && operands.stream().allMatch(COSNumber.class::isInstance);
    }

    Tally tally() {
        return tally;
    }

    Set<Register> inherited() {
        return output.inherited();
    }
}
