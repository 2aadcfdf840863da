package org.sightline.entities.search;

import org.sightline.entities.identity.Right;

/** The lists searches are saved for, each named after the address of its page: {@code /staff/design/list}. */
public enum SearchedList {
    STAFF_DESIGN(Right.DESIGN_VIEW),
    STAFF_PROJECT(Right.PROJECT_VIEW),
    PORTAL_DESIGN(Right.PORTAL_VIEW);

    private final String right;

    SearchedList(String right) {
        this.right = right;
    }

    /** What it takes to open the list. */
    public String right() {
        return right;
    }

    /** Only among staff does anybody see what another has saved. */
    public boolean isOfStaff() {
        return Right.OF_STAFF.contains(right);
    }
}
