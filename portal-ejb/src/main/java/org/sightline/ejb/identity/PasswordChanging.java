package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.RefusedException;

/**
 * Changes the caller's own password. Asks the present one and counts wrong answers with those of the sign-in, because a
 * borrowed session must be no way to guess it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: no connection is held while hashes are computed
public class PasswordChanging {

    @Inject
    private CurrentCaller caller;

    @Inject
    private Throttling throttling;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private PasswordStore passwords;

    /**
     * All sessions of the account end but the one that asks.
     *
     * @param token digest of the session that asks
     * @throws RefusedException beside {@code present} or {@code password}
     */
    @PermitAll // why: one's own password needs no right but the present password
    public void change(String present, String password, String token) {
        Caller who = caller.get();
        ProfileService.own(who);
        String key = "account:" + Folding.fold(who.login());
        throttling.prepare(key);
        if (!throttling.reserve(key, Throttling.Measure.ACCOUNT)) {
            passwords.refused("throttled");
            throw RefusedException.at("present", "password.wait");
        }
        String hash = passwords.mine();
        if (!hashing.verify(PasswordPolicy.normalized(present), hash)) {
            passwords.refused("wrong");
            throw RefusedException.at("present", "password.wrong");
        }
        throttling.succeeded(key);
        policy.check(password, who.login(), who.name());
        if (hashing.verify(PasswordPolicy.normalized(password), hash)) {
            throw RefusedException.at("password", "password.same");
        }
        passwords.replace(hash, hashing.hash(PasswordPolicy.normalized(password)), token);
    }
}
