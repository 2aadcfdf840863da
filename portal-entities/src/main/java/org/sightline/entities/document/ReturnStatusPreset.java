package org.sightline.entities.document;

import java.util.List;

/** Lists of return statuses to begin with; what they are called is a matter of language and stands among the texts. */
public enum ReturnStatusPreset {
    ENGINEERING_A(of("1", true, false), of("2", false, true), of("3", false, true), of("4", true, false)),
    ENGINEERING_B(of("A", true, false), of("B", false, true), of("C", false, true), of("D", true, false)),
    CONSTRUCTION(
            of("APP", true, false),
            of("AAN", true, true),
            of("REC", true, false),
            of("FWD", false, false),
            of("PEN", false, false),
            of("REJ", false, true)),
    PACKAGING(
            of("OK", true, false),
            of("OKC", true, true),
            of("MOD", false, true),
            of("REJ", false, true),
            of("SMP", false, false));

    private static final String GOOD = "#1b7f4b";
    private static final String OPEN = "#b26a00";
    private static final String BAD = "#b3261e";

    private final List<Entry> entries;

    ReturnStatusPreset(Entry... entries) {
        this.entries = List.of(entries);
    }

    /** A status of the list before it has a name. */
    public record Entry(String code, ReturnStatus.Meaning meaning) {

        /** Green completes, red wants words and completes nothing, ochre is neither. */
        public String colour() {
            return meaning.complete() ? GOOD : meaning.commentRequired() ? BAD : OPEN;
        }
    }

    private static Entry of(String code, boolean complete, boolean commentRequired) {
        return new Entry(code, new ReturnStatus.Meaning(complete, commentRequired));
    }

    public List<Entry> entries() {
        return entries;
    }
}
