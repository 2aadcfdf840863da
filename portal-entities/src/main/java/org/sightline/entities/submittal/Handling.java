package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.WrongStateException;

/** That a file that came in was looked after, by whom, and why nothing was done with it where that is so. */
@Embeddable
public class Handling {

    @Column(name = "handled_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handled_by_id")
    private Account by;

    @Size(max = Limits.TEXT)
    @Column(name = "no_action_reason", length = Limits.TEXT)
    private String noAction;

    protected Handling() {} // for JPA

    private Handling(Act act, String noAction) {
        this.at = act.at();
        this.by = act.by();
        this.noAction = noAction;
    }

    static Handling byDocument(Act act) {
        return new Handling(act, null);
    }

    static Handling without(Act act, String why) {
        if (why == null || why.isBlank()) {
            throw RefusedException.at("noAction", "submittal.reasonMissing");
        }
        return new Handling(act, why.strip());
    }

    WrongStateException already(String fileName) {
        return new WrongStateException("submittal.item.alreadyHandled", fileName, by.getName(), at);
    }

    public Instant getAt() {
        return at;
    }

    public Account getBy() {
        return by;
    }

    /** Null where the file became a revision. */
    public String getNoAction() {
        return noAction;
    }
}
