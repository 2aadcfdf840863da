package org.sightline.ejb.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.SignInSession;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.shared.SubjectRef;

/** The password of the caller in the database: short transactions around the slow work of hashing. */
@Dependent
public class PasswordStore {

    @Inject
    private IdentityStore store;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Transactional
    public String mine() {
        return account().getPasswordHash();
    }

    @Transactional
    public void refused(String why) {
        audit.append("password.refused", SubjectRef.of("account", caller.get().accountId()), Map.of("why", why));
    }

    /** @throws StaleException when somebody has changed the password meanwhile */
    @Transactional
    public void replace(String seen, String hash, String token) {
        Account account = account();
        if (!seen.equals(account.getPasswordHash())) {
            throw new StaleException();
        }
        passwords.give(account, hash);
        store.findSession(token).ifPresent(SignInSession::follow);
        audit.append("password.changed", SubjectRef.of("account", account.getId()), Map.of());
    }

    private Account account() {
        return store.getAccount(caller.get().accountId());
    }
}
