package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** What the holder of an invitation may do: look at it as often as it likes, and choose a password once. */
@Stateless
public class InvitationService {

    private static final Set<LinkPurpose> PURPOSE = Set.of(LinkPurpose.INVITATION);

    @Inject
    private IdentityStore store;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @PermitAll // why: the token is the right
    public LinkDetail look(String token) {
        OneTimeLink link = links.find(token, PURPOSE).orElse(null);
        if (link == null) {
            return LinkDetail.of(LinkState.UNKNOWN);
        }
        LinkState state = links.stateOf(link);
        Account account = link.getAccount();
        return state == LinkState.OPEN
                ? new LinkDetail(state, account.getName(), account.getLogin(), null)
                : LinkDetail.of(state);
    }

    /**
     * Chooses the account's password; nobody is signed in by it.
     *
     * @throws RefusedException when the link is worth nothing any more, or beside {@code password}; then it is not used up
     */
    @PermitAll // why: the token is the right
    public void accept(String token, String password) {
        OneTimeLink link = links.find(token, PURPOSE)
                .filter(found -> links.stateOf(found) == LinkState.OPEN)
                .orElseThrow(() -> new RefusedException("invitation.refused"));
        RefusedException.unless(store.use(link, clock.instant()), "invitation.refused");
        Account account = link.getAccount();
        passwords.choose(account, password);
        trail.appendFor(account.getLogin(), "invitation.accepted", SubjectRef.of("account", account.getId()), Map.of());
    }
}
