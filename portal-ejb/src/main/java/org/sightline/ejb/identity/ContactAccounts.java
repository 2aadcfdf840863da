package org.sightline.ejb.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.Role;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.RefusedException;

/** What use cases around contacts do with the accounts of these; only within such a use case. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ContactAccounts {

    @Inject
    private IdentityStore store;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /**
     * An account whose login is the e-mail in lower case.
     *
     * @throws RefusedException beside {@code login}, naming the holder, when the login is taken
     */
    public Account open(String email, String name) {
        String login = Folding.fold(email);
        refuseIfTaken(login, null);
        Account account = new Account(AccountKind.CONTACT, login, name, clock.instant());
        store.add(account);
        return account;
    }

    private void refuseIfTaken(String login, Account except) {
        store.findAccount(login).filter(holder -> !holder.equals(except)).ifPresent(holder -> {
            throw RefusedException.at("login", "webAccess.loginTaken", login, holder.getName());
        });
    }

    /** The roles for contacts, and which of them the account has. @param account null for one that is still to be made */
    public List<RoleChoice> roles(Account account, Set<String> otherwise) {
        return store.roles(AccountKind.CONTACT).stream()
                .map(role -> new RoleChoice(
                        role.getId(),
                        role.getCode(),
                        role.getName(),
                        role.isShipped(),
                        account == null
                                ? otherwise.contains(role.getCode())
                                : account.getRoles().contains(role)))
                .toList();
    }

    /** @throws RefusedException beside {@code roles} when there is none, or one that contacts cannot have */
    public void give(Account account, Collection<UUID> wanted) {
        List<Role> roles = store.roles(AccountKind.CONTACT).stream()
                .filter(role -> wanted.contains(role.getId()))
                .toList();
        if (roles.isEmpty() || roles.size() < Set.copyOf(wanted).size()) {
            throw RefusedException.at("roles", "webAccess.roleMissing");
        }
        account.give(roles);
    }

    /** An invitation in place of all older ones. */
    public HandedLink invite(Account account, String email) {
        return links.hand(account, LinkPurpose.INVITATION, null, email);
    }

    /**
     * A link to the new address whose holder makes it the login.
     *
     * @throws RefusedException beside {@code login} when it is another account's
     */
    public HandedLink askForLogin(Account account, String email) {
        String login = Folding.fold(email);
        refuseIfTaken(login, account);
        return links.hand(account, LinkPurpose.LOGIN_CHANGE, login, email);
    }

    /** For an account nobody has used yet: the login follows the e-mail, and what was sent to the old one is over. */
    public void follow(Account account, String email) {
        String login = Folding.fold(email);
        refuseIfTaken(login, account);
        account.changeLogin(login);
        links.expireAll(account);
    }

    /** @return the password, which nobody can read again */
    public String makeTemporaryPassword(Account account) {
        return passwords.makeTemporary(account);
    }

    /** Every session and every link is over. */
    public void shut(Account account) {
        account.endSessions();
        links.expireAll(account);
    }

    public int openSessions(Account account) {
        return (int) store.openSessions(account).stream()
                .filter(session -> session.isAlive(clock.instant()))
                .count();
    }

    /** Whether links go by mail; if not they are to be shown. */
    public boolean canMail() {
        return links.canMail();
    }
}
