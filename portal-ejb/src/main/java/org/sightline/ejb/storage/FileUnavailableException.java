package org.sightline.ejb.storage;

import org.sightline.entities.shared.BusinessException;

/** A file that may be known of but is not given out: infected, not checked yet, or damaged on our disk. */
public class FileUnavailableException extends BusinessException {

    /** Why not. */
    public enum Reason {
        INFECTED,
        PENDING,
        DAMAGED
    }

    private final Reason reason;

    public FileUnavailableException(Reason reason, String fileName) {
        super(
                switch (reason) {
                    case INFECTED -> "upload.file.infected";
                    case PENDING -> "upload.file.pending";
                    case DAMAGED -> "upload.file.damaged";
                },
                fileName);
        this.reason = reason;
    }

    public Reason getReason() {
        return reason;
    }
}
