package org.sightline.ejb.storage;

import org.sightline.entities.shared.BusinessException;

/** Bytes that cannot be taken just now or as they were sent; each reason has its own answer in the tus protocol. */
public class IntakeException extends BusinessException {

    /** Why bytes were not taken. */
    public enum Reason {
        /** Somebody else writes the same upload, or it is just being finished. */
        BUSY,
        /** The sender goes on at another place than where the bytes on the disk end. */
        WRONG_OFFSET,
        /** More than was announced or than is allowed. */
        TOO_LARGE,
        /** The checksum that came with the bytes is not theirs; they were dropped. */
        WRONG_CHECKSUM,
        /** The account sends as many files at once as it may. */
        TOO_MANY,
        /** The disk is full. */
        NO_SPACE
    }

    private final Reason reason;

    public IntakeException(Reason reason, Object... parameters) {
        super(key(reason), parameters);
        this.reason = reason;
    }

    static void unless(boolean condition, Reason reason, Object... parameters) {
        if (!condition) {
            throw new IntakeException(reason, parameters);
        }
    }

    private static String key(Reason reason) {
        return switch (reason) {
            case BUSY -> "upload.busy";
            case WRONG_OFFSET -> "upload.wrongOffset";
            case TOO_LARGE -> "upload.tooLarge";
            case WRONG_CHECKSUM -> "upload.wrongChecksum";
            case TOO_MANY -> "upload.tooMany";
            case NO_SPACE -> "upload.noSpace";
        };
    }

    public Reason getReason() {
        return reason;
    }
}
