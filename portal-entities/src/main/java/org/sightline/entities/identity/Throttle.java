package org.sightline.entities.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.Instant;
import org.sightline.entities.shared.Root;

/** Failures under one key, for example a login or an address, and when the next attempt is heard. */
@Entity
public class Throttle extends Root {

    public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** A moment that is past whatever the clock says: a clock that is put back must lock nobody out. */
    public static final Instant NO_WAIT = Instant.EPOCH;

    @NotBlank
    @Column(name = "throttle_key", nullable = false, length = 300, updatable = false)
    private String key;

    @Column(nullable = false)
    private int failures;

    @Column(name = "window_start", nullable = false)
    private Instant windowStart;

    @Column(name = "not_before", nullable = false)
    private Instant notBefore;

    protected Throttle() {} // for JPA

    public Throttle(String key, Instant now) {
        this.key = key;
        this.windowStart = now;
        this.notBefore = NO_WAIT;
    }

    /** The wait after so many failures: none up to the free ones, then 1, 2, 4 ... seconds, 15 minutes at the most. */
    public static Duration waitAfter(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 10);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    public String getKey() {
        return key;
    }

    public int getFailures() {
        return failures;
    }

    public Instant getNotBefore() {
        return notBefore;
    }
}
