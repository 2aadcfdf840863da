package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sightline.entities.identity.Throttle;

/**
 * Slows guessing down without locking anybody out. An attempt is counted as a failure before the password is looked at and
 * given back when it was right, so that N attempts at once cost N on every node.
 */
@Stateless
@TransactionAttribute(
        TransactionAttributeType.REQUIRES_NEW) // why: what was counted must stay, whatever the caller does
public class Throttling {

    @Inject
    private IdentityStore store;

    @Inject
    private Clock clock;

    /** How many attempts are free, and after how long failures are forgotten. */
    public record Measure(int free, Duration window) {

        /** One login: five mistakes are human. */
        public static final Measure ACCOUNT = new Measure(5, Duration.ofDays(1));

        /** One address: an office of people behind it. */
        public static final Measure ADDRESS = new Measure(30, Duration.ofMinutes(10));
    }

    /** Makes the row that is counted on; two at once may collide here, which the caller ignores. */
    @PermitAll // why: nobody is signed in yet
    public void prepare(String key) {
        if (!store.hasThrottle(key)) {
            store.add(new Throttle(key, clock.instant()));
        }
    }

    /** @return false when the key has to wait; then the password must not be looked at */
    @PermitAll // why: nobody is signed in yet
    public boolean reserve(String key, Measure measure) {
        Instant now = clock.instant();
        store.forgetFailuresBefore(key, now.minus(measure.window()), now);
        if (!store.countFailure(key, now)) {
            return false;
        }
        Duration wait = Throttle.waitAfter(store.failures(key), measure.free());
        if (!wait.isZero()) {
            store.postpone(key, now.plus(wait));
        }
        return true;
    }

    /** The password was right: all failures of the login are forgiven, and the address gets this one attempt back. */
    @PermitAll // why: the caller is just about to be signed in
    public void succeeded(String accountKey, String addressKey) {
        store.giveBack(accountKey, Integer.MAX_VALUE);
        store.giveBack(addressKey, 1);
    }

    /** As {@link #succeeded(String, String)}, where only the login was counted. */
    @PermitAll // why: the caller has just shown the password
    public void succeeded(String accountKey) {
        store.giveBack(accountKey, Integer.MAX_VALUE);
    }
}
