package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
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
        return ways;
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
        Line<Submittal> supplier = new Line<>(
                "access.why.outOfReach",
                (submittal, query, cb) ->
                        cb.equal(Way.join(submittal, "partner").get("kind"), CompanyKind.SUPPLIER));
        return projects.asSupplier(caller, reached)
                .<Submittal>of(Project.class, "project")
                .and(partner(caller, reached.with(Module.SUBMITTALS)))
                .and(module, supplier, notSomebodysDraft(reached.account()));
    }

    /** REACH(c, s.partner). */
    private Way<Submittal> partner(Caller caller, Set<UUID> companies) {
        return reach.company(caller.contactId())
                .<Submittal>of(Company.class, "partner")
                .shortened((submittal, query, cb) ->
                        Reached.among(companies, submittal.get("partner").get("id")));
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
        return through((submittal, query, cb) -> cb.and(
                Reached.among(reached.companies(), submittal.get("partner").get("id")),
                Reached.among(
                        reached.with(Module.SUBMITTALS),
                        Way.join(submittal, "project").get("customer").get("id"))));
    }

    /** The same for what is assigned to a sub-supplier: it went out to that very supplier, or came in from it. */
    Restriction<DocumentRevision> sentToSupplier(Reached reached) {
        return through((submittal, query, cb) -> cb.and(
                Reached.among(
                        reached.with(Module.SUBMITTALS),
                        submittal.get("partner").get("id")),
                cb.equal(
                        submittal.get("partner").get("id"),
                        supplierOf(submittal).get("id"))));
    }

    /** Whom the document of the line is assigned to, from the submittal the line was joined with. */
    private static Path<?> supplierOf(From<?, Submittal> submittal) {
        From<?, ?> item = ((Join<?, Submittal>) submittal).getParent();
        return Way.join(item, "slot").get("supplier");
    }

    private static Restriction<DocumentRevision> through(Restriction<Submittal> which) {
        return (revision, query, cb) -> {
            Subquery<UUID> lines = query.subquery(UUID.class);
            Root<SubmittalItem> item = lines.from(SubmittalItem.class);
            From<?, Submittal> submittal = item.join("submittal");
            lines.select(item.get("id"))
                    .where(
                            cb.equal(item.get("revision").get("id"), revision.get("id")),
                            counts(item, submittal, cb),
                            which.on(submittal, lines, cb));
            return cb.exists(lines);
        };
    }

    private static Predicate counts(From<?, ?> item, From<?, ?> submittal, CriteriaBuilder cb) {
        return cb.or(
                cb.and(
                        cb.isNull(item.get("voiding").get("at")),
                        submittal.get("state").in(SubmittalState.GONE_OUT)),
                submittal.get("state").in(SubmittalState.COME_IN));
    }
}
