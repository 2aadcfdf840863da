package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.ModuleSwitch;

/** LIVE, REACH and MODULE: the words the rules of all contacts are made of. */
@ApplicationScoped
class Reach {

    @Inject
    private Clock clock;

    /** LIVE(c): the account is active and web access is on and not past its end. Says nothing about companies. */
    <E> Line<E> live(UUID contact) {
        return new Line<>("access.why.noWebAccess", (entity, query, cb) -> cb.exists(liveContact(contact, query, cb)));
    }

    private Subquery<UUID> liveContact(UUID contact, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> found = query.subquery(UUID.class);
        Root<Contact> c = found.from(Contact.class);
        Subquery<UUID> active = found.subquery(UUID.class);
        Root<Account> account = active.from(Account.class);
        active.select(account.get("id"))
                .where(cb.equal(account, c.get("account")), cb.equal(account.get("state"), AccountState.ACTIVE));
        return found.select(c.get("id"))
                .where(cb.equal(c.get("id"), contact), admitted().on(c, found, cb), cb.exists(active));
    }

    /** The part of LIVE that speaks of the contact: web access is on and not past its last day. */
    Restriction<Contact> admitted() {
        return (contact, query, cb) -> {
            Path<LocalDate> end = contact.get("webAccess").get("endsOn");
            return cb.and(
                    cb.isTrue(contact.get("webAccess").get("allowed")),
                    cb.or(cb.isNull(end), cb.greaterThanOrEqualTo(end, LocalDate.now(clock))));
        };
    }

    /** REACH(c, co) without LIVE, line by line, for the company itself. */
    Way<Company> company(UUID contact) {
        return Way.of(
                live(contact),
                new Line<>("access.why.companyArchived", (co, query, cb) -> cb.isFalse(co.get("archived"))),
                new Line<>("access.why.portalOff", (co, query, cb) -> cb.isTrue(co.get("portalOn"))),
                new Line<>("access.why.outOfReach", related(contact)));
    }

    /** The part of REACH that speaks of relations alone. */
    Restriction<Company> related(UUID contact) {
        return (co, query, cb) -> co.get("id").in(relatedCompanies(contact, query, cb));
    }

    /**
     * Companies of a relation, and at level GROUP all of the same group. Asks nothing of the query around it, so a database
     * begins with the few relations of the contact, however many companies there are.
     */
    private Subquery<UUID> relatedCompanies(UUID contact, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> found = query.subquery(UUID.class);
        Root<Relation> r = found.from(Relation.class);
        Join<Relation, Company> own = r.join("company");
        Root<Company> reached = found.from(Company.class);
        // why: null = null is unknown in SQL, so two companies without a group are no sisters
        Predicate ofGroup = cb.and(
                cb.equal(r.get("level"), RelationLevel.GROUP), cb.equal(own.get("groupId"), reached.get("groupId")));
        return found.select(reached.get("id"))
                .where(cb.equal(r.get("contact").get("id"), contact), cb.or(cb.equal(own, reached), ofGroup));
    }

    /** MODULE(co, m): on for the instance and not switched off for the company. */
    Line<Company> module(Module module) {
        return new Line<>("access.why.moduleOff", (co, query, cb) -> {
            Subquery<UUID> on = query.subquery(UUID.class);
            Root<ModuleSwitch> instance = on.from(ModuleSwitch.class);
            on.select(instance.get("id")).where(cb.equal(instance.get("module"), module), open(co, instance, on, cb));
            return cb.exists(on);
        });
    }

    /** MODULE(co, m) for the switch of the module in the place of m. */
    Predicate open(From<?, Company> co, From<?, ModuleSwitch> instance, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> off = query.subquery(UUID.class);
        Root<CompanyModule> own = off.from(CompanyModule.class);
        off.select(own.get("id"))
                .where(
                        cb.equal(own.get("company"), co),
                        cb.equal(own.get("module"), instance.get("module")),
                        cb.isFalse(own.get("on")));
        return cb.and(cb.isTrue(instance.get("on")), cb.not(cb.exists(off)));
    }
}
