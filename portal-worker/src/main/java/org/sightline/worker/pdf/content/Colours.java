package org.sightline.worker.pdf.content;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Operators that choose colours. */
final class Colours {

    static final Set<String> OPERATORS = Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN");

    private final State state;
    private final Source source;

    Colours(State state, Source source) {
        this.state = state;
        this.source = source;
    }

    void choose(String operator, List<COSBase> operands) {
        Register register = Character.isUpperCase(operator.charAt(0)) ? Register.STROKE : Register.FILL;
        Colour chosen =
                switch (operator) {
                    case "g", "G" -> device("DeviceGray", 1, operands);
                    case "rg", "RG" -> device("DeviceRGB", 3, operands);
                    case "k", "K" -> device("DeviceCMYK", 4, operands);
                    case "cs", "CS" -> space(operands);
                    default -> components(register, operands);
                };
        if (chosen != null) {
            state.set(register, chosen);
        }
    }

    private static Colour device(String space, int components, List<COSBase> operands) {
        List<COSBase> numbers = numbers(operands);
        return numbers.size() == components ? Colour.device(space, numbers) : null;
    }

    private Colour space(List<COSBase> operands) {
        COSBase space = operands.isEmpty() ? null : source.colourSpace(operands.get(0));
        return space == null ? null : new Colour(space, List.of(), null);
    }

    private Colour components(Register register, List<COSBase> operands) {
        COSBase space = state.get(register) instanceof Colour before ? before.space() : COSName.DEVICEGRAY;
        COSBase last = operands.isEmpty() ? null : operands.get(operands.size() - 1);
        if (last instanceof COSName) {
            COSBase pattern = source.find("Pattern", last);
            return pattern == null ? null : new Colour(space, numbers(operands), pattern);
        }
        return new Colour(space, numbers(operands), null);
    }

    private static List<COSBase> numbers(List<COSBase> operands) {
        return operands.stream().filter(COSNumber.class::isInstance).toList();
    }
}
