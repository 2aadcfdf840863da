package org.sightline.worker.pdf.content;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the graphics state that is set as a whole, by an operator or by an entry of an ExtGState dictionary. */
enum Register {
    LINE_WIDTH("w", "LW"),
    LINE_CAP("J", "LC"),
    LINE_JOIN("j", "LJ"),
    MITER_LIMIT("M", "ML"),
    DASH("d", "D"),
    INTENT("ri", "RI"),
    FLATNESS("i", "FL"),
    CHARACTER_SPACE("Tc", null),
    WORD_SPACE("Tw", null),
    SCALE("Tz", null),
    FONT("Tf", "Font"),
    RENDERING("Tr", null),
    RISE("Ts", null),
    STROKE(null, null),
    FILL(null, null),
    BLEND(null, "BM"),
    STROKE_ALPHA(null, "CA"),
    FILL_ALPHA(null, "ca"),
    ALPHA_IS_SHAPE(null, "AIS"),
    TEXT_KNOCKOUT(null, "TK"),
    STROKE_ADJUSTMENT(null, "SA"),
    STROKE_OVERPRINT(null, "OP"),
    FILL_OVERPRINT(null, "op"),
    OVERPRINT_MODE(null, "OPM"),
    TRANSFER(null, "TR"),
    TRANSFER_2(null, "TR2");

    /** What every painting depends on. */
    private static final Set<Register> COMMON =
            EnumSet.of(BLEND, ALPHA_IS_SHAPE, INTENT, OVERPRINT_MODE, TRANSFER, TRANSFER_2);

    static final Set<Register> IMAGE = with(COMMON, FILL_ALPHA);
    static final Set<Register> FILLING = with(IMAGE, FILL, FILL_OVERPRINT, FLATNESS);
    static final Set<Register> STROKING = with(
            COMMON,
            STROKE,
            STROKE_ALPHA,
            STROKE_OVERPRINT,
            STROKE_ADJUSTMENT,
            LINE_WIDTH,
            LINE_CAP,
            LINE_JOIN,
            MITER_LIMIT,
            DASH,
            FLATNESS);
    static final Set<Register> TEXT =
            with(COMMON, FONT, CHARACTER_SPACE, WORD_SPACE, SCALE, RENDERING, RISE, TEXT_KNOCKOUT);

    private static final Map<String, Register> BY_OPERATOR = index(register -> register.operator);
    private static final Map<String, Register> BY_ENTRY = index(register -> register.entry);

    private final String operator;
    private final String entry;

    Register(String operator, String entry) {
        this.operator = operator;
        this.entry = entry;
    }

    /** The operator that sets it, or null when only an ExtGState does. */
    String operator() {
        return operator;
    }

    /** Its key in an ExtGState dictionary, or null. */
    String entry() {
        return entry;
    }

    static Optional<Register> ofOperator(String name) {
        return Optional.ofNullable(BY_OPERATOR.get(name));
    }

    static Optional<Register> ofEntry(String name) {
        return Optional.ofNullable(BY_ENTRY.get(name));
    }

    static Set<Register> union(Set<Register> one, Set<Register> other) {
        Set<Register> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    private static Set<Register> with(Set<Register> some, Register... more) {
        Set<Register> all = EnumSet.copyOf(some);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }

    private static Map<String, Register> index(Function<Register, String> name) {
        return Stream.of(values())
                .filter(register -> name.apply(register) != null)
                .collect(Collectors.toMap(name, register -> register));
    }
}
