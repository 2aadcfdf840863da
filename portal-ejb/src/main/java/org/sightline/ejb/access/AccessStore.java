package org.sightline.ejb.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.SeeAs;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.Folding;

/** Reads who the container's principal is. */
@Stateless
@DeclareRoles({Right.SYSTEM, Right.STAFF, Right.CONTACT})
public class AccessStore {

    @Resource
    private SessionContext context;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Reach reach;

    @Inject
    private PresentCaller present;

    /** The caller of this thread; a stranger when nobody is signed in. */
    @PermitAll // why: who one is must be known before any right can be asked
    public Caller caller() {
        if (context.isCallerInRole(Right.SYSTEM)) {
            return Caller.system();
        }
        boolean staff = context.isCallerInRole(Right.STAFF);
        if (!staff && !context.isCallerInRole(Right.CONTACT)) {
            return Caller.stranger();
        }
        String login = Folding.fold(context.getCallerPrincipal().getName());
        return present.of(login).filter(known -> known.isStaff() == staff).orElseGet(() -> read(login, staff));
    }

    private Caller read(String login, boolean staff) {
        Account account = em.createQuery("select a from Account a where a.loginFolded = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (account == null) {
            return Caller.stranger();
        }
        Set<String> rights = rightsOf(account);
        if (staff) {
            return staff(account, rights);
        }
        return account.isStaff() ? seeingAs(account, rights) : contact(account, rights, Restriction.none());
    }

    /**
     * What an account may do just now, for the container: staff what their roles say, or while seeing as a contact only what
     * is left of that contact's rights; a contact nothing unless it is admitted. Whether the account itself is active the session knows.
     */
    @PermitAll // why: asked at every request before the container knows the caller
    public Set<String> rights(UUID accountId) {
        Account account = em.find(Account.class, accountId);
        Set<String> rights = rightsOf(account);
        Caller seen = account.isStaff() ? seeingAs(account, rights) : contact(account, rights, reach.admitted());
        if (account.isStaff() && !seen.isContact()) {
            seen = staff(account, rights);
        } else if (!seen.isContact()) {
            return Set.of();
        }
        present.remember(seen);
        return seen.rights();
    }

    /** What {@link Account#rights()} says, in one question instead of one and another for each role. */
    private Set<String> rightsOf(Account account) {
        return new TreeSet<>(em.createQuery(
                        "select distinct x from Account a join a.roles r join r.rights x where a.id = :id",
                        String.class)
                .setParameter("id", account.getId())
                .getResultList());
    }

    /** The staff member behind somebody who sees as a contact: what the own rights and rules would show. */
    @PermitAll // why: asked by services of callers they know already
    public Caller behind(Caller seeingAs) {
        Account account = em.find(Account.class, seeingAs.accountId());
        return staff(account, account.rights());
    }

    /** The eyes of a contact that did not ask itself, to tell staff what it sees. Opens nothing for anybody. */
    @PermitAll // why: asked by services that have looked for the right themselves
    public Caller eyes(UUID contactId) {
        Account account = em.find(Contact.class, contactId).getAccount();
        return new Caller(
                Caller.Kind.CONTACT,
                account == null ? null : account.getId(),
                account == null ? null : account.getLogin(),
                account == null ? null : account.getName(),
                contactId,
                sides(contactId),
                account == null ? Set.of() : account.rights(),
                false);
    }

    /**
     * The eyes of whoever owns the account, to decide what that person is told. Opens nothing for anybody.
     *
     * @return a stranger, who sees nothing, when nobody may sign in with the account
     */
    @PermitAll // why: asked by services that tell others what has happened
    public Caller owner(Account account) {
        if (!account.isActive()) {
            return Caller.stranger();
        }
        Set<String> rights = account.rights();
        return account.isStaff() ? staff(account, rights) : contact(account, rights, Restriction.none());
    }

    private static Caller staff(Account account, Set<String> rights) {
        return new Caller(
                Caller.Kind.STAFF,
                account.getId(),
                account.getLogin(),
                account.getName(),
                null,
                Set.of(),
                rights,
                false);
    }

    private Caller contact(Account account, Set<String> rights, Restriction<Contact> such) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Relation> relation = query.from(Relation.class);
        Join<Relation, Contact> contact = relation.join("contact");
        query.multiselect(contact.get("id"), relation.get("company").get("kind"))
                .distinct(true)
                .where(cb.equal(contact.get("account"), account), such.on(contact, query, cb));
        List<Tuple> rows = em.createQuery(query).getResultList();
        if (rows.isEmpty()) {
            return unrelated(account, rights, such);
        }
        UUID found = rows.get(0).get(0, UUID.class);
        Set<CompanyKind> sides = rows.stream()
                .filter(row -> found.equals(row.get(0)))
                .map(row -> row.get(1, CompanyKind.class))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CompanyKind.class)));
        return seeing(account, found, sides, rights, false);
    }

    /** A contact that belongs to no company, or none at all. */
    private Caller unrelated(Account account, Set<String> rights, Restriction<Contact> such) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Contact> contact = query.from(Contact.class);
        query.select(contact.get("id")).where(cb.equal(contact.get("account"), account), such.on(contact, query, cb));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .map(found -> seeing(account, found, Set.of(), rights, false))
                .orElseGet(Caller::stranger);
    }

    /** A staff account in the role of a contact can only be one that sees as a contact just now. */
    private Caller seeingAs(Account account, Set<String> rights) {
        if (!rights.contains(Right.SEE_AS_CONTACT)) {
            return Caller.stranger();
        }
        return em.createQuery("select s from SeeAs s where s.staff = :account", SeeAs.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(seeAs -> seeAs.isOn(clock.instant()))
                .findFirst()
                .map(seeAs -> {
                    Account seen = seeAs.getContact().getAccount();
                    Set<String> left = new TreeSet<>(seen == null ? Set.of(Right.PORTAL_VIEW) : seen.rights());
                    left.retainAll(Right.OF_SEEING_AS);
                    left.add(Right.CONTACT); // why: the portal stays open to show that, and why, there is nothing
                    UUID contact = seeAs.getContact().getId();
                    return seeing(account, contact, sides(contact), left, true);
                })
                .orElseGet(Caller::stranger);
    }

    private static Caller seeing(
            Account account, UUID contact, Set<CompanyKind> sides, Set<String> rights, boolean seeingAs) {
        return new Caller(
                Caller.Kind.CONTACT,
                account.getId(),
                account.getLogin(),
                account.getName(),
                contact,
                sides,
                rights,
                seeingAs);
    }

    private Set<CompanyKind> sides(UUID contact) {
        List<CompanyKind> kinds = em.createQuery(
                        "select distinct r.company.kind from Relation r where r.contact.id = :contact",
                        CompanyKind.class)
                .setParameter("contact", contact)
                .getResultList();
        Set<CompanyKind> sides = EnumSet.noneOf(CompanyKind.class);
        sides.addAll(kinds);
        return sides;
    }
}
