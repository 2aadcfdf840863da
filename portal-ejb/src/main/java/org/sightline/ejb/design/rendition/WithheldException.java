package org.sightline.ejb.design.rendition;

import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.shared.WrongStateException;

/** A drawing that cannot be shown with just these layers without telling of others, or that could not be proved. */
public class WithheldException extends WrongStateException {

    private final RefusalReason reason;

    public WithheldException(RefusalReason reason) {
        super("design.rendition.withheld");
        this.reason = reason;
    }

    /** For the host; readers are told no more than that it is not to be had. */
    public RefusalReason getReason() {
        return reason;
    }
}
