package org.sightline.ejb.design.rendition;

import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.shared.WrongStateException;

/** A drawing that cannot be shown with just these layers without telling of others, or that could not be proved. */
public class WithheldException extends WrongStateException {

    private final RefusalReason reason;
    private final String rendition;

    /** @param rendition the name of what could not be made */
    public WithheldException(RefusalReason reason, String rendition) {
        super("design.rendition.withheld");
        this.reason = reason;
        this.rendition = rendition;
    }

    String getRendition() {
        return rendition;
    }

    /** For the host; readers are told no more than that it is not to be had. */
    public RefusalReason getReason() {
        return reason;
    }
}
