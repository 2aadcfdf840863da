package org.sightline.web.design;

import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignRow;

/** The button that marks a design, and takes the mark off again. {@code name}: of the design, for whoever hears the page. */
public record DesignStar(UUID id, String name, boolean pressed) {

    static DesignStar of(DesignRow row) {
        return new DesignStar(row.id(), row.number() + " " + row.title(), row.favourite());
    }

    static DesignStar of(DesignDetail design) {
        return new DesignStar(design.id(), design.number() + " " + design.title(), design.favourite());
    }

    /** The parameter a press is sent as. */
    public String verb() {
        return pressed ? "unmark" : "mark";
    }

    public String icon() {
        return pressed ? "pi-star-fill" : "pi-star";
    }
}
