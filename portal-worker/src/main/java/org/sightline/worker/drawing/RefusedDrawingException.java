package org.sightline.worker.drawing;

/** A drawing the worker does not let through. The message is for the log of staff: it may name layers, never show it to customers. */
public class RefusedDrawingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RefusedDrawingException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public RefusedDrawingException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
