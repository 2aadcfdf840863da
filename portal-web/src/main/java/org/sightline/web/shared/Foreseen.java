package org.sightline.web.shared;

import java.io.Serializable;
import org.sightline.ejb.access.SightChange;

/** What a page has shown of who gains and loses by a change; it is made when just that was seen, or when nobody does. */
public class Foreseen implements Serializable {

    private static final long serialVersionUID = 1L;

    private SightChange change;

    /** Whether the change may be made. Otherwise it is shown first, and asked again. */
    public boolean settles(SightChange now) {
        boolean seen = now.isNothing() || now.equals(change);
        change = now;
        return seen;
    }

    /** Something is shown that has not been agreed to. */
    public boolean isOpen() {
        return change != null && !change.isNothing();
    }

    public SightChange getChange() {
        return change;
    }
}
