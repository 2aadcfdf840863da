package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;
import org.sightline.entities.identity.Role;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.SubjectRef;

/** Makes the first administrator of a portal that has no account at all. */
@Stateless
public class FirstAdministratorService {

    @Inject
    private IdentityStore store;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws NotFoundException unless the token is good and still needed */
    @PermitAll // why: the token is the right
    public void expect(String token) {
        link(token);
    }

    /** @throws NotFoundException unless the token is good and still needed; it is used up only by success */
    @PermitAll // why: the token is the right
    public void make(String token, String login, String name, String password) {
        OneTimeLink link = link(token);
        policy.check(password, login, name);
        Instant now = clock.instant();
        if (!store.use(link, now)) {
            throw new NotFoundException();
        }
        Account account = new Account(AccountKind.STAFF, login, name, now);
        account.choosePassword(hashing.hash(PasswordPolicy.normalized(password)));
        List<Role> roles = Stream.of(ShippedRoles.ADMINISTRATOR, ShippedRoles.SECURITY)
                .map(code -> store.findRole(code).orElseThrow())
                .toList();
        account.give(roles);
        store.add(account);
        audit.appendFor(login, "account.created", SubjectRef.of("account", account.getId()), Map.of("first", true));
    }

    private OneTimeLink link(String token) {
        return Optional.ofNullable(token)
                .flatMap(given -> store.findLink(Secrets.digest(given)))
                .filter(link -> link.getPurpose() == LinkPurpose.FIRST_ADMINISTRATOR)
                .filter(link -> !link.isUsed() && !link.isOver(clock.instant()))
                .filter(link -> !store.hasAccounts())
                .orElseThrow(NotFoundException::new);
    }
}
