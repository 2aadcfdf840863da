package org.sightline.ejb.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.sightline.ejb.shared.BusyException;
import org.sightline.entities.shared.RefusedException;

/**
 * Argon2id with the parameters OWASP gives as its minimum for password storage: 19 MiB, two passes, one lane, 16 bytes of
 * salt, 32 bytes of tag, kept in PHC form. At most as many at once as there are processors: a flood of sign-ins must not
 * take the memory and the time of everybody else.
 */
@ApplicationScoped
public class PasswordHashing {

    static final int MEMORY_KIB = 19_456;
    static final int PASSES = 2;
    static final int LANES = 1;
    static final int TAG = 32;
    private static final int SALT = 16;
    private static final int QUEUE = 50;
    private static final long PATIENCE_SECONDS = 10;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, TAG, Argon2.ID);

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final SecureRandom random = new SecureRandom();
    private final LongAdder computed = new LongAdder();
    private volatile String nobody;

    /** @throws RefusedException when too many wait already */
    public String hash(String password) {
        return bounded(() -> {
            byte[] salt = new byte[SALT];
            random.nextBytes(salt);
            return Password.hash(password).addSalt(salt).with(ARGON2).getResult();
        });
    }

    /**
     * Whether the password is the one that was hashed. Without a hash it does the same work in vain, so that an unknown login
     * takes as long as a known one.
     */
    public boolean verify(String password, String hash) {
        String against = hash == null ? nobody() : hash;
        boolean same =
                bounded(() -> Password.check(password, against).with(Argon2Function.getInstanceFromHash(against)));
        return same && hash != null;
    }

    /** Whether the hash was made with weaker parameters than today's. */
    public boolean isOutdated(String hash) {
        Argon2Function used = Argon2Function.getInstanceFromHash(hash);
        return used.getMemory() < MEMORY_KIB || used.getIterations() < PASSES;
    }

    /** How many hashes were computed since the start. */
    public long computed() {
        return computed.sum();
    }

    private String nobody() {
        if (nobody == null) {
            nobody = hash("nobody has this password");
        }
        return nobody;
    }

    private <R> R bounded(java.util.function.Supplier<R> work) {
        try {
            if (places.getQueueLength() >= QUEUE || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException("signIn.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("signIn.busy");
        }
        try {
            computed.increment();
            return work.get();
        } finally {
            places.release();
        }
    }
}
