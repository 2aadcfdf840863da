package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.sightline.entities.shared.WrongStateException;
import org.sightline.entities.storage.StoredFile;

/** The copy of a file that bears our stamp or a cover, and how far it is with it. */
@Embeddable
public class Stamping {

    /** How often it is tried when trying fails for no reason of the file. */
    public static final int TRIES = 3;

    private static final String PDF = "application/pdf";

    @Enumerated(EnumType.STRING)
    @Column(name = "stamp_state", length = 12)
    private StampState state;

    /** Null until it is made. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stamped_file_id")
    private StoredFile file;

    /** From when on somebody may make it; null when nothing is to be made any more. */
    @Column(name = "stamp_due_at")
    private Instant dueAt;

    @Column(name = "stamp_tries")
    private Integer tries;

    protected Stamping() {} // for JPA

    /** It is to be made from now on. */
    Stamping(Instant now) {
        state = StampState.DUE;
        dueAt = now;
        tries = 0;
    }

    /** Whether files of this kind can bear a stamp. */
    public static boolean isFor(StoredFile file) {
        return PDF.equals(file.getContentType());
    }

    /** Somebody tries it, and has until then. */
    public void take(Instant until) {
        refuseUnlessDue();
        tries = tries + 1;
        dueAt = until;
    }

    /** It has been tried often enough. */
    public boolean isHopeless() {
        return tries != null && tries >= TRIES;
    }

    /** It came to nothing, for no reason of the file. */
    public void tryLater(Instant at) {
        refuseUnlessDue();
        dueAt = at;
    }

    /** Nobody had time for it: that was no try. */
    public void putBack(Instant at) {
        tryLater(at);
        tries = tries - 1;
    }

    public void made(StoredFile copy) {
        refuseUnlessDue();
        state = StampState.MADE;
        file = copy;
        dueAt = null;
    }

    /** @param why none of DUE and MADE */
    public void refuse(StampState why) {
        refuseUnlessDue();
        state = why;
        dueAt = null;
    }

    private void refuseUnlessDue() {
        if (state != StampState.DUE) {
            throw new WrongStateException("submittal.stamp.notDue");
        }
    }

    public StampState getState() {
        return state;
    }

    public StoredFile getFile() {
        return file;
    }

    public Instant getDueAt() {
        return dueAt;
    }
}
