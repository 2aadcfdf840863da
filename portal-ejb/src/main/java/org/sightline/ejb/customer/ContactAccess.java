package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.identity.ContactAccounts;
import org.sightline.ejb.identity.HandedLink;
import org.sightline.ejb.identity.RoleChoice;
import org.sightline.ejb.identity.ShippedRoles;
import org.sightline.ejb.settings.CurrentSettings;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.WebAccessState;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** Opens and shuts the portal for a contact; only within a use case that has found the contact. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ContactAccess {

    @Inject
    private ContactStore store;

    @Inject
    private ContactAccounts accounts;

    @Inject
    private CurrentSettings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public Contact find(UUID id, Caller caller) {
        return store.find(id, caller);
    }

    public boolean isRelated(Contact contact) {
        return !store.relations(contact).isEmpty();
    }

    public WebAccessState stateOf(Contact contact) {
        return contact.webAccessOn(LocalDate.now(clock));
    }

    /**
     * Lets the contact in; makes its account when it has none.
     *
     * @throws RefusedException beside {@code allowed} for a contact without a company, beside {@code login} for a taken login
     */
    public void allow(Contact contact) {
        if (contact.getWebAccess().isAllowed()) {
            return;
        }
        if (contact.isArchived() || !isRelated(contact)) {
            throw RefusedException.at("allowed", "webAccess.companyFirst");
        }
        if (contact.getAccount() == null) {
            List<UUID> first = given(roles(contact));
            Account account = accounts.open(contact.getEmail(), contact.getName());
            contact.signInWith(account);
            accounts.give(account, first);
        }
        contact.getWebAccess().allow();
        append(
                "webAccess.allowed",
                contact,
                Map.of("login", contact.getAccount().getLogin()));
    }

    private static List<UUID> given(List<RoleChoice> roles) {
        return roles.stream().filter(RoleChoice::given).map(RoleChoice::id).toList();
    }

    /** Shuts the contact out at once; what it did and what was set for it stays. */
    public void forbid(Contact contact) {
        if (contact.getWebAccess().isAllowed()) {
            contact.getWebAccess().forbid();
            accounts.shut(contact.getAccount());
            append("webAccess.forbidden", contact, Map.of());
        }
    }

    /** @param lastDay the last day on which the contact gets in, or null for no end */
    public void endOn(Contact contact, LocalDate lastDay) {
        LocalDate present = contact.getWebAccess().getEndsOn();
        if (lastDay == null ? present == null : lastDay.equals(present)) {
            return;
        }
        if (lastDay != null && lastDay.isBefore(LocalDate.now(clock))) {
            throw RefusedException.at("endsOn", "webAccess.endPast");
        }
        contact.getWebAccess().endOn(lastDay);
        append("webAccess.changed", contact, Map.of("endsOn", String.valueOf(lastDay)));
    }

    public void reachAllProjects(Contact contact, boolean all) {
        if (contact.getWebAccess().isAllProjects() != all) {
            contact.getWebAccess().reachAllProjects(all);
            append("webAccess.changed", contact, Map.of("allProjects", all));
        }
    }

    /** All roles for contacts; for one without an account those it would get are marked. */
    public List<RoleChoice> roles(Contact contact) {
        List<Relation> relations = store.relations(contact);
        boolean sells = !relations.isEmpty()
                && relations.stream().allMatch(relation -> relation.getCompany().getKind() == CompanyKind.SUPPLIER);
        return accounts.roles(
                contact.getAccount(), Set.of(sells ? ShippedRoles.SUB_SUPPLIER : ShippedRoles.CUSTOMER_VIEWER));
    }

    /** The roles the contact has, no others. */
    public void give(Contact contact, Collection<UUID> wanted) {
        Map<UUID, String> names =
                roles(contact).stream().collect(Collectors.toMap(RoleChoice::id, RoleChoice::code, (a, b) -> a));
        if (!Set.copyOf(given(roles(contact))).equals(Set.copyOf(wanted))) {
            accounts.give(account(contact), wanted);
            String now = wanted.stream().map(names::get).sorted().collect(Collectors.joining(", "));
            append("webAccess.changed", contact, Map.of("roles", now));
        }
    }

    /** The language of the mails to somebody who was never here; whoever was chooses it itself. */
    public void speak(Contact contact, String language) {
        Account account = account(contact);
        if (!account.isActive()) {
            account.speak(language, account.getZone());
        }
    }

    public HandedLink invite(Contact contact) {
        RefusedException.unless(contact.getWebAccess().isAllowed(), "webAccess.off");
        HandedLink link = accounts.invite(account(contact), contact.getEmail());
        contact.getWebAccess().invited(clock.instant());
        append("webAccess.invited", contact, Map.of("mailed", link.mailedTo() != null));
        return link;
    }

    /** @return the password, which nobody can read again */
    public String makeTemporaryPassword(Contact contact) {
        RefusedException.unless(settings.temporaryPasswords(), "webAccess.noTemporary");
        RefusedException.unless(contact.getWebAccess().isAllowed(), "webAccess.off");
        String password = accounts.makeTemporaryPassword(account(contact));
        contact.getWebAccess().invited(clock.instant());
        append("webAccess.temporaryPassword", contact, Map.of());
        return password;
    }

    /** Stops the contact for the time being, or lets it go on. */
    public void suspend(Contact contact, boolean suspended) {
        Account account = account(contact);
        if (suspended) {
            account.lock();
            accounts.shut(account);
        } else {
            account.release();
        }
        append(suspended ? "webAccess.suspended" : "webAccess.released", contact, Map.of());
    }

    public void endSessions(Contact contact) {
        account(contact).endSessions();
        append("webAccess.sessionsEnded", contact, Map.of());
    }

    public int openSessions(Contact contact) {
        return contact.getAccount() == null ? 0 : accounts.openSessions(contact.getAccount());
    }

    /** The login of the account, or what it would be. */
    public String loginOf(Contact contact) {
        return contact.getAccount() == null
                ? Folding.fold(contact.getEmail())
                : contact.getAccount().getLogin();
    }

    public boolean makesTemporaryPasswords() {
        return settings.temporaryPasswords();
    }

    public boolean canMail() {
        return accounts.canMail();
    }

    /** Whether the e-mail has become another one than the login. */
    public boolean isLoginBehind(Contact contact) {
        Account account = contact.getAccount();
        return account != null && !Folding.fold(account.getLogin()).equals(Folding.fold(contact.getEmail()));
    }

    /** Asks the new address to confirm that it is to be the login. */
    public HandedLink askForLogin(Contact contact) {
        RefusedException.unless(isLoginBehind(contact), "webAccess.loginFollows");
        HandedLink link = accounts.askForLogin(account(contact), contact.getEmail());
        append("webAccess.loginAsked", contact, Map.of("login", contact.getEmail()));
        return link;
    }

    /**
     * To be called when the e-mail has been changed: an account that nobody has used follows at once, any other after its
     * holder has confirmed the new address, which is asked by mail where mail is configured.
     *
     * @throws RefusedException beside {@code email} when another account has it as its login
     */
    public void emailChanged(Contact contact) {
        if (!isLoginBehind(contact)) {
            return;
        }
        if (contact.getAccount().getPasswordHash() == null) {
            accounts.follow(contact.getAccount(), contact.getEmail());
            append("webAccess.loginFollowed", contact, Map.of("login", contact.getEmail()));
        } else if (canMail() && contact.getWebAccess().isAllowed()) {
            askForLogin(contact);
        }
    }

    /** Whoever saw the contact as it was is out of date. */
    public void touch(Contact contact) {
        store.touch(contact);
        store.flush();
    }

    private static Account account(Contact contact) {
        RefusedException.unless(contact.getAccount() != null, "webAccess.off");
        return contact.getAccount();
    }

    private void append(String action, Contact contact, Map<String, ?> details) {
        trail.append(action, SubjectRef.of("contact", contact.getId()), details);
    }
}
