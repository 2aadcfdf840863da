package org.sightline.ejb.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.mail.Letter;
import org.sightline.ejb.mail.MailDue;
import org.sightline.ejb.mail.Outbox;
import org.sightline.ejb.shared.Configuration;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;
import org.sightline.entities.shared.SubjectRef;

/** Makes one-time links, hands them over and tells what they are still worth. */
@Dependent
class OneTimeLinks {

    private static final String KIND = "one_time_link";

    @Inject
    private IdentityStore store;

    @Inject
    private AccessStore access;

    @Inject
    private Outbox outbox;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /**
     * Makes a link in place of all older ones of the account for the same purpose.
     *
     * @param newLogin the login it gives the account, or null
     * @param address  where to mail it
     */
    HandedLink hand(Account account, LinkPurpose purpose, String newLogin, String address) {
        Instant now = clock.instant();
        store.expireLinks(account, purpose, now);
        String token = Secrets.token();
        OneTimeLink link = OneTimeLink.toLogin(newLogin, Secrets.digest(token), purpose, account, now);
        store.add(link);
        Page page = Page.of(purpose);
        // why: from the configuration alone; the host a request names may be anybody's
        String beginning = configuration.url() + page.path + "?token=";
        if (!outbox.isOpen()) {
            return new HandedLink(null, beginning + token);
        }
        String login = newLogin == null ? account.getLogin() : newLogin;
        outbox.add(new Letter(
                to(account, address),
                page.template,
                List.of(login, link.getExpiresAt()),
                beginning,
                token,
                SubjectRef.of(KIND, link.getId())));
        return new HandedLink(address, null);
    }

    private static Letter.To to(Account account, String address) {
        return new Letter.To(
                address, account.getName(), Locale.forLanguageTag(account.getLanguage()), ZoneId.of(account.getZone()));
    }

    boolean canMail() {
        return outbox.isOpen();
    }

    Optional<OneTimeLink> find(String token, Set<LinkPurpose> purposes) {
        return Optional.ofNullable(token)
                .flatMap(given -> store.findLink(Secrets.digest(given)))
                .filter(link -> purposes.contains(link.getPurpose()));
    }

    LinkState stateOf(OneTimeLink link) {
        if (link.isUsed()) {
            return LinkState.USED;
        }
        return isGood(link) ? LinkState.OPEN : LinkState.OVER;
    }

    /** An account that is stopped, or whose contact is not let in any more, gains nothing by an old link. */
    private boolean isGood(OneTimeLink link) {
        AccountState state = link.getAccount().getState();
        return !link.isOver(clock.instant())
                && (state == AccountState.INVITED || state == AccountState.ACTIVE)
                && !access.rights(link.getAccount().getId()).isEmpty();
    }

    void expireAll(Account account) {
        for (LinkPurpose purpose : LinkPurpose.values()) {
            store.expireLinks(account, purpose, clock.instant());
        }
    }

    /** A link that is worth nothing any more is not mailed. */
    void beforeMailing(@Observes MailDue mail) {
        if (mail.about().kind().equals(KIND) && !isOpen(mail.about().id())) {
            mail.withdraw();
        }
    }

    private boolean isOpen(UUID id) {
        return store.findLink(id).map(this::stateOf).orElse(LinkState.UNKNOWN) == LinkState.OPEN;
    }

    /** Where a link leads and what its mail says. */
    private enum Page {
        INVITATION("/invitation", "invitation"),
        LOGIN_CHANGE("/confirm-login", "login-change"),
        LOGIN_UNDO("/confirm-login", "login-undo");

        private final String path;
        private final String template;

        Page(String path, String template) {
            this.path = path;
            this.template = template;
        }

        static Page of(LinkPurpose purpose) {
            return valueOf(purpose.name());
        }
    }
}
