package org.sightline.ejb.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.RefusedException;

/** Temporary passwords of staff: made by the server, shown once, good for a day and only for choosing an own one. */
@Stateless
public class TemporaryPasswords {

    private static final Duration LASTS = Duration.ofHours(24);

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountStore store;

    @Inject
    private AccountGuard guard;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Replaces the account's password and ends its sessions. @return the password, kept nowhere */
    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public String make(UUID id, long version) {
        Account account = store.account(id, caller.get());
        account.expectVersion(version);
        guard.refuseUnlessCovered(account);
        guard.refuseIfOwn(account);
        boolean works = account.getState() == AccountState.ACTIVE || account.getState() == AccountState.INVITED;
        RefusedException.unless(works, "account.stopped");
        String password = Secrets.temporaryPassword();
        String hash = hashing.hash(password);
        guard.administrated(
                () -> account.setTemporaryPassword(hash, clock.instant().plus(LASTS)));
        audit.append("account.temporaryPassword", AccountService.ref(account), Map.of("login", account.getLogin()));
        return password;
    }
}
