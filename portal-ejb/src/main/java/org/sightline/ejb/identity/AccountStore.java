package org.sightline.ejb.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Root;

/** Reads and writes staff accounts and roles for those who keep them. */
@Dependent
public class AccountStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    Slice<AccountRow> page(AccountFilter filter, AccountSort sort, SliceRequest request, Caller caller) {
        Slice<AccountRow> slice = visible.slice(
                new Listing<>(
                        Account.class,
                        narrowed(filter),
                        sort.attribute(),
                        (account, query, cb) -> List.of(
                                account.get("login"),
                                account.get("name"),
                                account.get("state"),
                                account.get("lastSignInAt")),
                        (id, row) -> new AccountRow(
                                id,
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, AccountState.class),
                                row.get(5, Instant.class),
                                List.of())),
                request,
                caller);
        Map<UUID, List<AccountRow.Held>> roles =
                roles(slice.items().stream().map(AccountRow::id).toList());
        return slice.map(row -> row.with(roles.getOrDefault(row.id(), List.of())));
    }

    private static Restriction<Account> narrowed(AccountFilter filter) {
        Restriction<Account> narrowed = Restriction.none();
        if (Matching.isAsked(filter.q())) {
            narrowed = narrowed.and((account, query, cb) -> cb.or(
                    Matching.contains(account.get("loginFolded"), filter.q(), cb),
                    Matching.contains(account.get("nameFolded"), filter.q(), cb)));
        }
        return filter.state() == null
                ? narrowed
                : narrowed.and((account, query, cb) -> cb.equal(account.get("state"), filter.state()));
    }

    private Map<UUID, List<AccountRow.Held>> roles(List<UUID> accounts) {
        Map<UUID, List<AccountRow.Held>> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            em.createQuery(
                            "select a.id, r.code, r.name, r.shipped from Account a join a.roles r where a.id in :ids"
                                    + " order by r.name",
                            Object[].class)
                    .setParameter("ids", accounts)
                    .getResultList()
                    .forEach(row -> names.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                            .add(new AccountRow.Held((String) row[1], (String) row[2], (Boolean) row[3])));
        }
        return names;
    }

    Account account(UUID id, Caller caller) {
        return visible.find(Account.class, id, caller).get();
    }

    Role role(UUID id, Caller caller) {
        return visible.find(Role.class, id, caller).get();
    }

    /** By kind, shipped ones first, then by name. */
    List<Role> roles(Caller caller) {
        return visible.list(Role.class, caller, Restriction.none(), SliceRequest.MAX_LIMIT).stream()
                .map(found -> found.get())
                .sorted(java.util.Comparator.comparing(Role::getKind)
                        .reversed()
                        .thenComparing(role -> !role.isShipped())
                        .thenComparing(Role::getName))
                .toList();
    }

    boolean isLoginTaken(String login, UUID except) {
        return !em.createQuery("select a.id from Account a where a.loginFolded = :login and a.id <> :id", UUID.class)
                .setParameter("login", Folding.fold(login))
                .setParameter("id", except)
                .getResultList()
                .isEmpty();
    }

    boolean isRoleNameTaken(String name, UUID except) {
        return em.createQuery("select r from Role r where r.id <> :id", Role.class)
                .setParameter("id", except)
                .getResultStream()
                .anyMatch(role -> Folding.fold(role.getName()).equals(Folding.fold(name)));
    }

    long holders(Role role) {
        return em.createQuery("select count(a) from Account a where :role member of a.roles", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    /**
     * Lets one at a time change who administrates, so that the last two cannot remove each other at the same moment.
     */
    void lockAdministration() {
        em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", ShippedRoles.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether somebody can sign in who keeps accounts and roles; asked of what has been written already. */
    boolean isAdministrated() {
        em.flush();
        Collection<Account> active = em.createQuery(
                        "select distinct a from Account a join a.roles r join r.rights t where a.kind = :staff"
                                + " and a.state = :active and t = :right",
                        Account.class)
                .setParameter("staff", AccountKind.STAFF)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("right", Right.ROLE_MANAGE)
                .getResultList();
        return active.stream().anyMatch(account -> account.rights().contains(Right.ACCOUNT_MANAGE));
    }

    void add(Root thing) {
        em.persist(thing);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(Root thing) {
        em.remove(thing);
        em.flush();
    }
}
