package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.Module;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** What the rules S and X say of submittals. */
@ApplicationScoped
class SubmittalRules {

    @Inject
    private Reach reach;

    @Inject
    private ReachStore store;

    @Inject
    private ProjectVisibility projects;

    /** Rule S: one way for a customer's people, one for a sub-supplier's. */
    List<Way<Submittal>> ofContact(Caller caller) {
        Reached reached = store.of(caller.contactId());
        List<Way<Submittal>> ways = new ArrayList<>();
        if (caller.sides().contains(CompanyKind.CUSTOMER)) {
            ways.add(ofCustomer(caller, reached));
        }
        if (caller.sides().contains(CompanyKind.SUPPLIER)) {
            ways.add(ofSupplier(caller, reached));
        }
        return caller.seeingAs() ? ways.stream().map(way -> way.and(ofHouse())).toList() : ways;
    }

    /** P for a customer's people, where the project's customer has submittals. */
    Way<Project> projectOfCustomer(Caller caller, Reached reached) {
        return projects.asCustomer(caller, reached, reached.companies())
                .and(new Line<>(
                        reach.module(Module.SUBMITTALS).key(),
                        Way.of(reach.module(Module.SUBMITTALS)).<Project>of(Company.class, "customer")))
                .shortened(projects.asCustomer(caller, reached, reached.with(Module.SUBMITTALS)));
    }

    private Way<Submittal> ofCustomer(Caller caller, Reached reached) {
        return projectOfCustomer(caller, reached)
                .<Submittal>of(Project.class, "project")
                .and(partner(caller, reached.companies()))
                .and(notSomebodysDraft(reached.account()));
    }

    private Way<Submittal> ofSupplier(Caller caller, Reached reached) {
        Line<Submittal> module = new Line<>(
                reach.module(Module.SUBMITTALS).key(),
                Way.of(reach.module(Module.SUBMITTALS)).<Submittal>of(Company.class, "partner"));
        return projects.openToSuppliers(caller)
                .<Submittal>of(Project.class, "project")
                .and(partner(caller, reached.with(Module.SUBMITTALS)))
                .and(module, assignedToPartner(), notSomebodysDraft(reached.account()));
    }

    /** REACH(c, s.partner). */
    private Way<Submittal> partner(Caller caller, Set<UUID> companies) {
        return reach.company(caller.contactId())
                .<Submittal>of(Company.class, "partner")
                .shortened((submittal, query, cb) ->
                        Reached.among(companies, submittal.get("partner").get("id")));
    }

    /** P for the very supplier it goes to or comes from: who belongs to two sees for each what that one sees. */
    static Line<Submittal> assignedToPartner() {
        return new Line<>("access.why.notAssigned", (submittal, query, cb) -> {
            Subquery<UUID> slots = query.subquery(UUID.class);
            Root<DocumentSlot> slot = slots.from(DocumentSlot.class);
            // why: the provider forgets a join of the query around it that is named in here alone
            Root<Submittal> same = slots.from(Submittal.class);
            slots.select(slot.get("id"))
                    .where(
                            cb.equal(same, submittal),
                            cb.equal(slot.get("project"), same.get("project")),
                            cb.equal(slot.get("supplier"), same.get("partner")));
            return cb.exists(slots);
        });
    }

    private static Line<Submittal> notSomebodysDraft(UUID account) {
        return new Line<>(
                "access.why.draft",
                (submittal, query, cb) -> cb.or(
                        cb.notEqual(submittal.get("state"), SubmittalState.DRAFT),
                        cb.equal(submittal.get("author").get("id"), account)));
    }

    /** Staff see the drafts of the house, and what partners have not handed in belongs to the partners. */
    Line<Submittal> ofHouse() {
        return new Line<>(
                "access.why.draft",
                (submittal, query, cb) -> cb.or(
                        cb.notEqual(submittal.get("state"), SubmittalState.DRAFT),
                        cb.equal(Way.join(submittal, "author").get("kind"), AccountKind.STAFF)));
    }

    /**
     * The part of X that speaks of submittals, for a revision whose project a customer's people were found to see: it went
     * out to whom they reach and was not taken back, or came in and counts.
     */
    Restriction<DocumentRevision> sentToCustomer(Reached reached) {
        return through((item, submittal, cb) -> cb.and(
                cb.or(wentOut(item, submittal, cb), submittal.get("state").in(SubmittalState.COME_IN)),
                Reached.among(reached.companies(), submittal.get("partner").get("id")),
                Reached.among(
                        reached.with(Module.SUBMITTALS),
                        Way.join(submittal, "project").get("customer").get("id"))));
    }

    /** The same for what is assigned to a sub-supplier: it went out to that very supplier. What came in from it is no part of X. */
    Restriction<DocumentRevision> sentToSupplier(Reached reached) {
        return through((item, submittal, cb) -> cb.and(
                wentOut(item, submittal, cb),
                Reached.among(
                        reached.with(Module.SUBMITTALS),
                        submittal.get("partner").get("id")),
                cb.equal(
                        submittal.get("partner").get("id"),
                        Way.join(item, "slot").get("supplier").get("id"))));
    }

    /** What a line and the submittal it is joined with must be. */
    private interface Which {
        Predicate on(From<?, SubmittalItem> item, From<?, Submittal> submittal, CriteriaBuilder cb);
    }

    private static Restriction<DocumentRevision> through(Which which) {
        return (revision, query, cb) -> {
            Subquery<UUID> lines = query.subquery(UUID.class);
            Root<SubmittalItem> item = lines.from(SubmittalItem.class);
            From<?, Submittal> submittal = item.join("submittal");
            lines.select(item.get("id")).where(cb.equal(item.get("revision"), revision), which.on(item, submittal, cb));
            return cb.exists(lines);
        };
    }

    private static Predicate wentOut(From<?, ?> item, From<?, ?> submittal, CriteriaBuilder cb) {
        return cb.and(
                cb.isNull(item.get("voiding").get("at")), submittal.get("state").in(SubmittalState.GONE_OUT));
    }
}
