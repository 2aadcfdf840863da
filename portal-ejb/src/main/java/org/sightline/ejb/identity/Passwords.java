package org.sightline.ejb.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.shared.RefusedException;

/** Giving an account a password. With an own one every link that led to choosing it is over. */
@Dependent
public class Passwords {

    /** How long a temporary password is good for. */
    static final Duration TEMPORARY = Duration.ofHours(24);

    @Inject
    private IdentityStore store;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /** @throws RefusedException beside {@code password} when the policy forbids it */
    void choose(Account account, String password) {
        policy.check(password, account.getLogin(), account.getName());
        give(account, hashing.hash(PasswordPolicy.normalized(password)));
    }

    /** For a password that was looked at and hashed already. */
    void give(Account account, String hash) {
        account.choosePassword(hash);
        store.expireLinks(account, LinkPurpose.INVITATION, clock.instant());
    }

    /** @return the password, which nobody can read again */
    String makeTemporary(Account account) {
        String password = Secrets.temporaryPassword();
        account.setTemporaryPassword(hashing.hash(password), clock.instant().plus(TEMPORARY));
        return password;
    }
}
