package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sightline.entities.identity.SignInSession.Origin;
import org.sightline.entities.shared.Folding;

/** Looks at a login and a password. Unknown, wrong, throttled, locked and disabled are one answer: none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: no connection is held while the hash is computed
public class SignInService {

    @Inject
    private Throttling throttling;

    @Inject
    private SignIns signIns;

    @Inject
    private PasswordHashing hashing;

    /** @return the login as the account has it, when the password is right and the account may sign in */
    @PermitAll // why: nobody is signed in yet
    public Optional<String> verify(String login, String password, Origin origin) {
        String accountKey = "account:" + Folding.fold(login);
        String addressKey = "address:" + network(origin.address());
        boolean heard = reserve(addressKey, Throttling.Measure.ADDRESS);
        heard &= reserve(accountKey, Throttling.Measure.ACCOUNT);
        if (!heard) {
            signIns.refused(login, origin, "throttled");
            return Optional.empty();
        }
        Optional<SignIns.Candidate> candidate = signIns.candidate(login);
        boolean right = hashing.verify(
                PasswordPolicy.normalized(password),
                candidate.map(SignIns.Candidate::passwordHash).orElse(null));
        if (!right || !candidate.orElseThrow().maySignIn()) {
            signIns.refused(login, origin, right ? "closed" : "wrong");
            return Optional.empty();
        }
        throttling.succeeded(accountKey, addressKey);
        String hash = candidate.get().passwordHash();
        if (hashing.isOutdated(hash)) {
            signIns.rehash(candidate.get().id(), hash, hashing.hash(PasswordPolicy.normalized(password)));
        }
        return Optional.of(candidate.get().login());
    }

    private boolean reserve(String key, Throttling.Measure measure) {
        try {
            throttling.prepare(key);
        } catch (EJBException e) {
            if (!isCollision(e)) {
                throw e;
            }
        }
        return throttling.reserve(key, measure);
    }

    /** Somebody else made the same row at the same moment, which is all that was wanted. */
    private static boolean isCollision(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }

    /** An IPv6 customer owns a whole /64. */
    private static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        String[] parts = address.split(":", -1);
        return String.join(":", java.util.Arrays.copyOf(parts, Math.min(4, parts.length)));
    }
}
