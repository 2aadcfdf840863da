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

/** That a line was taken back, by whom and why. */
@Embeddable
public class Voiding {

    @Column(name = "voided_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "voided_by_id")
    private Account by;

    @Size(max = Limits.TEXT)
    @Column(name = "void_reason", length = Limits.TEXT)
    private String reason;

    protected Voiding() {} // for JPA

    Voiding(Act act, String reason) {
        if (reason == null || reason.isBlank()) {
            throw RefusedException.at("reason", "submittal.reasonMissing");
        }
        this.at = act.at();
        this.by = act.by();
        this.reason = reason.strip();
    }

    public Instant getAt() {
        return at;
    }

    public Account getBy() {
        return by;
    }

    public String getReason() {
        return reason;
    }
}
