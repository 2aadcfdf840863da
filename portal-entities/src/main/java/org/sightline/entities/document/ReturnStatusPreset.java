package org.sightline.entities.document;

import java.util.List;

/** Lists of return statuses to begin with; what they are called is a matter of language and stands among the texts. */
public enum ReturnStatusPreset {
    ENGINEERING_A(good("1"), noted("2", false), bad("3"), good("4")),
    ENGINEERING_B(good("A"), noted("B", false), bad("C"), good("D")),
    CONSTRUCTION(good("APP"), noted("AAN", true), good("REC"), open("FWD"), open("PEN"), bad("REJ")),
    PACKAGING(good("OK"), noted("OKC", true), bad("MOD"), bad("REJ"), open("SMP"));

    private final List<Entry> entries;

    ReturnStatusPreset(Entry... entries) {
        this.entries = List.of(entries);
    }

    /** A status of the list before it has a name. */
    public record Entry(String code, String colour, ReturnStatus.Meaning meaning) {}

    private static Entry good(String code) {
        return new Entry(code, "#1b7f4b", new ReturnStatus.Meaning(true, false));
    }

    private static Entry noted(String code, boolean complete) {
        return new Entry(code, "#b26a00", new ReturnStatus.Meaning(complete, true));
    }

    private static Entry open(String code) {
        return new Entry(code, "#5f6c78", new ReturnStatus.Meaning(false, false));
    }

    private static Entry bad(String code) {
        return new Entry(code, "#b3261e", new ReturnStatus.Meaning(false, true));
    }

    public List<Entry> entries() {
        return entries;
    }
}
