package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** Makes the first administrator of a portal that has no account at all. */
@Stateless
public class FirstAdministratorService {

    private static final String REFUSED = "firstAdministrator.refused";

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

    /** What the token is still worth: used once there is any account. @throws NotFoundException when it is none of ours */
    @PermitAll // why: the token is the right
    public LinkState look(String token) {
        return stateOf(link(token));
    }

    /**
     * Makes the account; nobody is signed in by it.
     *
     * @throws NotFoundException when the token is none of ours
     * @throws RefusedException  when it is worth nothing any more, or beside {@code password}; then it is not used up
     */
    @PermitAll // why: the token is the right
    public void make(String token, @Valid NewAdministrator who, String password) {
        OneTimeLink link = link(token);
        RefusedException.unless(stateOf(link) == LinkState.OPEN, REFUSED);
        policy.check(password, who.login(), who.name());
        Instant now = clock.instant();
        RefusedException.unless(store.use(link, now), REFUSED);
        Account account = new Account(AccountKind.STAFF, who.login(), who.name(), now);
        account.choosePassword(hashing.hash(PasswordPolicy.normalized(password)));
        List<Role> roles = Stream.of(ShippedRoles.ADMINISTRATOR, ShippedRoles.SECURITY)
                .map(code -> store.findRole(code).orElseThrow())
                .toList();
        account.give(roles);
        store.add(account);
        audit.appendFor(
                account.getLogin(),
                "account.created",
                SubjectRef.of("account", account.getId()),
                Map.of("first", true));
    }

    private OneTimeLink link(String token) {
        return Optional.ofNullable(token)
                .flatMap(given -> store.findLink(Secrets.digest(given)))
                .filter(link -> link.getPurpose() == LinkPurpose.FIRST_ADMINISTRATOR)
                .orElseThrow(NotFoundException::new);
    }

    private LinkState stateOf(OneTimeLink link) {
        if (link.isUsed() || store.hasAccounts()) {
            return LinkState.USED;
        }
        return link.isOver(clock.instant()) ? LinkState.OVER : LinkState.OPEN;
    }
}
