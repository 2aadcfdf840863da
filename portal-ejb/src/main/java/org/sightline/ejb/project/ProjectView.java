package org.sightline.ejb.project;

import java.util.Locale;
import java.util.UUID;

/** The questions a list of projects is asked most, each with a name of its own. */
public enum ProjectView {
    ALL,
    MINE,
    OPEN,
    HIDDEN,
    COMPLETED;

    /** @param name as it stands in an address; anything else means all */
    public static ProjectView of(String name) {
        for (ProjectView view : values()) {
            if (view.word().equals(name)) {
                return view;
            }
        }
        return ALL;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view narrowed by text and customer. */
    public ProjectFilter filter(String q, UUID customer) {
        return switch (this) {
            case ALL -> new ProjectFilter(q, customer, null, null, false, false);
            case MINE -> new ProjectFilter(q, customer, null, null, true, false);
            case OPEN -> new ProjectFilter(q, customer, false, false, false, false);
            case HIDDEN -> new ProjectFilter(q, customer, true, null, false, false);
            case COMPLETED -> new ProjectFilter(q, customer, null, true, false, false);
        };
    }
}
