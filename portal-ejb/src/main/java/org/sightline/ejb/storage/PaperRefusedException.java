package org.sightline.ejb.storage;

/** The worker does not make something of a file, and would not another time. */
public class PaperRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason the worker's word for it, as {@code ENCRYPTED} */
    public PaperRefusedException(String reason, Throwable cause) {
        super("refused: " + reason, cause);
        this.reason = reason;
    }

    public String getReason() {
        return reason;
    }
}
