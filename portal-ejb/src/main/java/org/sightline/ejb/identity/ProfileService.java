package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** What everybody who is signed in may do with the own account. */
@Stateless
public class ProfileService {

    @Inject
    private IdentityStore store;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    /** Empty for strangers. */
    @PermitAll // why: pages for strangers ask as well
    public Optional<Profile> mine() {
        Caller who = caller.get();
        if (who.accountId() == null) {
            return Optional.empty();
        }
        Account account = store.getAccount(who.accountId());
        return Optional.of(new Profile(
                account.getLogin(),
                account.getName(),
                account.getLanguage(),
                account.getZone(),
                who.isStaff(),
                who.seeingAs()));
    }

    @PermitAll // why: one's own language needs no right
    public void speak(String language, String zone) {
        Account account = store.getAccount(own(caller.get()));
        account.speak(language, zone);
        audit.append(
                "profile.changed",
                SubjectRef.of("account", account.getId()),
                Map.of("language", language, "zone", zone));
    }

    /**
     * Replaces a temporary password by one's own; every session ends with it.
     *
     * @param login the account that signed in with the temporary password, as the session says
     * @throws RefusedException beside {@code password} when the policy forbids it
     */
    @PermitAll // why: with a temporary password one holds no right yet
    public void choose(String login, String password) {
        Account account = store.findAccount(login)
                .filter(found -> found.getState() == AccountState.INVITED && found.getTemporaryUntil() != null)
                .orElseThrow(() -> new RefusedException("password.notTemporary"));
        passwords.choose(account, password);
        audit.appendFor(login, "password.chosen", SubjectRef.of("account", account.getId()), Map.of());
    }

    private static java.util.UUID own(Caller who) {
        RefusedException.unless(who.accountId() != null && !who.seeingAs(), "access.readOnly");
        return who.accountId();
    }
}
