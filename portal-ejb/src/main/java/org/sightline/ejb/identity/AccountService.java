package org.sightline.ejb.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** What those who keep staff accounts can do with them. Every change holds at the next request of the account. */
@Stateless
public class AccountService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountStore store;

    @Inject
    private IdentityStore sessions;

    @Inject
    private AccountGuard guard;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public Slice<AccountRow> list(AccountFilter filter, AccountSort sort, SliceRequest request) {
        return store.page(filter, sort, request, caller.get());
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public AccountDetail get(UUID id) {
        Account account = store.account(id, caller.get());
        audit.append("account.viewed", ref(account), Map.of("login", account.getLogin()));
        return detail(account);
    }

    /** The roles a new account can be given. */
    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public List<RoleOffer> offers() {
        return offers(Set.of());
    }

    private List<RoleOffer> offers(Set<Role> held) {
        return store.roles(caller.get()).stream()
                .filter(role -> role.getKind() == AccountKind.STAFF)
                .map(role -> new RoleOffer(
                        role.getId(),
                        role.getCode(),
                        role.getName(),
                        role.isShipped(),
                        held.contains(role),
                        guard.covers(role.getRights())))
                .toList();
    }

    /** @throws RefusedException beside {@code login} or {@code roles} */
    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public AccountDetail create(@Valid NewAccount wanted) {
        Account account = new Account(AccountKind.STAFF, wanted.login(), wanted.name(), clock.instant());
        refuseIfTaken(account, wanted.login());
        give(account, wanted.roles());
        store.add(account);
        audit.append("account.created", ref(account), facts(account));
        return detail(account);
    }

    /** A new login ends the sessions of the account; new roles do not, they hold at its next request. */
    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public AccountDetail change(UUID id, long version, @Valid NewAccount wanted) {
        Account account = touched(id, version);
        refuseIfTaken(account, wanted.login());
        account.rename(wanted.name());
        if (!account.getLogin().equals(wanted.login().strip())) {
            account.changeLogin(wanted.login());
        }
        guard.administrated(() -> give(account, wanted.roles()));
        audit.append("account.changed", ref(account), facts(account));
        return detail(account);
    }

    private void give(Account account, Set<UUID> roles) {
        List<Role> after =
                roles.stream().map(role -> store.role(role, caller.get())).toList();
        guard.refuseUnlessCovered(account.getRoles(), after);
        account.give(after);
    }

    private void refuseIfTaken(Account account, String login) {
        if (store.isLoginTaken(login, account.getId())) {
            throw RefusedException.at("login", "account.loginTaken", login.strip());
        }
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public void lock(UUID id, long version) {
        Account account = touched(id, version);
        guard.refuseIfOwn(account);
        guard.administrated(account::lock);
        audit.append("account.locked", ref(account), Map.of("login", account.getLogin()));
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public void disable(UUID id, long version) {
        Account account = touched(id, version);
        guard.refuseIfOwn(account);
        guard.administrated(account::disable);
        audit.append("account.disabled", ref(account), Map.of("login", account.getLogin()));
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public void release(UUID id, long version) {
        Account account = touched(id, version);
        account.release();
        audit.append("account.released", ref(account), Map.of("login", account.getLogin()));
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public void endSessions(UUID id) {
        Account account = store.account(id, caller.get());
        guard.refuseUnlessCovered(account);
        account.endSessions();
        audit.append("account.sessionsEnded", ref(account), Map.of("login", account.getLogin()));
    }

    private Account touched(UUID id, long version) {
        Account account = store.account(id, caller.get());
        account.expectVersion(version);
        guard.refuseUnlessCovered(account);
        return account;
    }

    private AccountDetail detail(Account account) {
        store.flush();
        long open = sessions.openSessions(account).stream()
                .filter(session -> session.isAlive(clock.instant()))
                .count();
        return new AccountDetail(
                account.getId(),
                account.getVersion(),
                account.getLogin(),
                account.getName(),
                account.getState(),
                offers(account.getRoles()),
                account.getTemporaryUntil(),
                account.getCreatedAt(),
                account.getLastSignInAt(),
                open,
                actions(account, open));
    }

    private Set<AccountAction> actions(Account account, long open) {
        Set<AccountAction> actions = EnumSet.noneOf(AccountAction.class);
        if (!guard.covers(account)) {
            return actions;
        }
        actions.add(AccountAction.EDIT);
        if (open > 0) {
            actions.add(AccountAction.END_SESSIONS);
        }
        if (account.getId().equals(caller.get().accountId())) {
            return actions;
        }
        boolean works = account.getState() == AccountState.ACTIVE || account.getState() == AccountState.INVITED;
        actions.add(works ? AccountAction.LOCK : AccountAction.RELEASE);
        if (works) {
            actions.add(AccountAction.TEMPORARY_PASSWORD);
        }
        if (account.getState() != AccountState.DISABLED) {
            actions.add(AccountAction.DISABLE);
        }
        return actions;
    }

    private static Map<String, Object> facts(Account account) {
        String roles = account.getRoles().stream().map(Role::getCode).sorted().collect(Collectors.joining(" "));
        return Map.of("login", account.getLogin(), "name", account.getName(), "roles", roles);
    }

    static SubjectRef ref(Account account) {
        return SubjectRef.of("account", account.getId());
    }
}
