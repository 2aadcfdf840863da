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

/** Whoever reads the mail of an address may make it the login, and whoever reads that of before may take it back. */
@Stateless
public class LoginChangeService {

    private static final Set<LinkPurpose> PURPOSES = Set.of(LinkPurpose.LOGIN_CHANGE, LinkPurpose.LOGIN_UNDO);

    @Inject
    private IdentityStore store;

    @Inject
    private OneTimeLinks links;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @PermitAll // why: the token is the right
    public LinkDetail look(String token) {
        OneTimeLink link = links.find(token, PURPOSES).orElse(null);
        if (link == null) {
            return LinkDetail.of(LinkState.UNKNOWN);
        }
        LinkState state = links.stateOf(link);
        Account account = link.getAccount();
        return state == LinkState.OPEN
                ? new LinkDetail(state, account.getName(), account.getLogin(), link.getNewLogin())
                : LinkDetail.of(state);
    }

    /**
     * Gives the account the login of the link; all sessions end. The login of before gets a link to undo it.
     *
     * @throws RefusedException when the link is worth nothing any more or the login has meanwhile become another account's
     */
    @PermitAll // why: the token is the right
    public void confirm(String token) {
        OneTimeLink link = links.find(token, PURPOSES)
                .filter(found -> links.stateOf(found) == LinkState.OPEN)
                .orElseThrow(() -> new RefusedException("confirmLogin.refused"));
        Account account = link.getAccount();
        String before = account.getLogin();
        boolean free =
                store.findAccount(link.getNewLogin()).map(account::equals).orElse(true);
        RefusedException.unless(free, "confirmLogin.taken");
        RefusedException.unless(store.use(link, clock.instant()), "confirmLogin.refused");
        account.changeLogin(link.getNewLogin());
        links.expireAll(account);
        if (link.getPurpose() == LinkPurpose.LOGIN_CHANGE && links.canMail()) {
            links.hand(account, LinkPurpose.LOGIN_UNDO, before, before);
        }
        trail.appendFor(
                account.getLogin(),
                "account.loginChanged",
                SubjectRef.of("account", account.getId()),
                Map.of("before", before, "undo", link.getPurpose() == LinkPurpose.LOGIN_UNDO));
    }
}
