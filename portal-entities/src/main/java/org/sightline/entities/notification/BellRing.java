package org.sightline.entities.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.shared.Root;

/** Somebody's bell may show something else now. Read by every node within a second, and forgotten soon. */
@Entity
@Table(name = "bell_ring")
public class BellRing extends Root {

    /** Null rings for all staff. */
    @Column(name = "account_id", updatable = false)
    private UUID account;

    @Column(name = "rung_at", nullable = false, updatable = false)
    private Instant rungAt;

    protected BellRing() {} // for JPA

    public BellRing(UUID account, Instant now) {
        this.account = account;
        this.rungAt = now;
    }

    public UUID getAccount() {
        return account;
    }
}
