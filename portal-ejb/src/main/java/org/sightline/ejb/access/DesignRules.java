package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.CompanyStatus;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.Status;

/** What the rules of designs have in common: B of a design, and the lines of R that speak of the revision alone. */
@ApplicationScoped
class DesignRules {

    @Inject
    private Reach reach;

    @Inject
    private ReachStore store;

    @Inject
    private DesignReachStore designs;

    @Inject
    private ProjectVisibility projects;

    /** The ways to a design for all but contacts: its project, if it has one, must be seen. */
    List<Way<Design>> ofHouse(Caller caller) {
        return projects.ways(caller).stream().map(DesignRules::unlessNone).toList();
    }

    /** Whether there is a way at all: only people of customers see designs. */
    static boolean isOfCustomer(Caller caller) {
        return caller.isContact() && caller.sides().contains(CompanyKind.CUSTOMER);
    }

    /** B and MODULE. */
    Way<Design> base(Caller caller) {
        Reached reached = store.of(caller.contactId());
        Line<Design> module = new Line<>(
                reach.module(Module.DESIGNS).key(),
                Way.of(reach.module(Module.DESIGNS)).<Design>of(Company.class, "customer"));
        Way<Design> way = reach.company(caller.contactId())
                .<Design>of(Company.class, "customer")
                .and(new Line<>("access.why.designArchived", (design, query, cb) -> cb.isFalse(design.get("archived"))))
                .and(unlessNone(projects.asCustomer(caller, reached, reached.companies())))
                .and(module);
        return isTold(caller) ? way.shortened((design, query, cb) -> told(reached, design, query, cb)) : way;
    }

    /** Whether what the caller reaches can be told to the database as ids. */
    boolean isTold(Caller caller) {
        return store.of(caller.contactId()).named() != null && !caller.seeingAs();
    }

    private static Predicate told(Reached reached, From<?, Design> design, AbstractQuery<?> query, CriteriaBuilder cb) {
        Set<UUID> companies = reached.with(Module.DESIGNS);
        Subquery<UUID> shown = query.subquery(UUID.class);
        Root<Project> project = shown.from(Project.class);
        shown.select(project.get("id"))
                .where(
                        cb.equal(project.get("id"), design.get("projectId")),
                        ProjectVisibility.shown(companies).on(project, shown, cb),
                        reached.named().admits(project, project.get("id"), cb));
        return cb.and(
                Reached.among(companies, customer(design)),
                cb.isFalse(design.get("archived")),
                cb.or(cb.isNull(design.get("projectId")), cb.exists(shown)));
    }

    /** The rule of a project for a thing that may be in none, and then needs no leave of any. */
    private static Way<Design> unlessNone(Way<Project> way) {
        return new Way<>(
                way.lines().stream()
                        .map(line -> new Line<>(line.key(), unlessNone(line.holds())))
                        .toList(),
                unlessNone(way.whole()));
    }

    private static Restriction<Design> unlessNone(Restriction<Project> holds) {
        return (design, query, cb) -> {
            Subquery<UUID> such = query.subquery(UUID.class);
            Root<Project> project = such.from(Project.class);
            such.select(project.get("id"))
                    .where(cb.equal(project.get("id"), design.get("projectId")), holds.on(project, such, cb));
            return cb.or(cb.isNull(design.get("projectId")), cb.exists(such));
        };
    }

    /** The lines of R that speak of the revision alone. */
    Way<DesignRevision> revision(Caller caller) {
        DesignReach shown = designs.of(caller.contactId());
        Way<DesignRevision> way = Way.of(
                ready(),
                new Line<>("access.why.statusHidden", (revision, query, cb) -> {
                    Path<UUID> status = revision.get("statusId");
                    Subquery<UUID> such = shown(status, customer(design(revision)), shown.none(), query, cb);
                    return cb.exists(such);
                }),
                unmodified(shown));
        return isTold(caller)
                ? way.shortened((revision, query, cb) -> cb.and(
                        ready().holds().on(revision, query, cb),
                        shown.showsRevision(revision, customer(design(revision)), cb),
                        unmodified(shown).holds().on(revision, query, cb)))
                : way;
    }

    private static Line<DesignRevision> ready() {
        return new Line<>(
                "access.why.notReady", (revision, query, cb) -> cb.equal(revision.get("ingest"), IngestState.READY));
    }

    /** Not under modification, or newer than the active revision, or the active one where the host keeps it shown. */
    private static Line<DesignRevision> unmodified(DesignReach shown) {
        return new Line<>("access.why.underModification", (revision, query, cb) -> {
            From<?, Design> design = design(revision);
            Subquery<UUID> older = query.subquery(UUID.class);
            Root<DesignRevision> active = older.from(DesignRevision.class);
            older.select(active.get("id"))
                    .where(
                            cb.equal(active.get("id"), design.get("activeRevisionId")),
                            cb.lessThan(active.<Integer>get("ordinal"), revision.<Integer>get("ordinal")));
            Predicate free = cb.or(cb.isFalse(design.get("underModification")), cb.exists(older));
            return shown.keepActive()
                    ? cb.or(free, cb.equal(design.get("activeRevisionId"), revision.get("id")))
                    : free;
        });
    }

    /**
     * SHOWN(status, company): the company's own word if there is one, else the status's.
     *
     * @param none what is meant where there is no status; null when that is never shown
     */
    static Subquery<UUID> shown(
            Path<UUID> statusId, Path<UUID> company, UUID none, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> such = query.subquery(UUID.class);
        Root<Status> status = such.from(Status.class);
        Predicate itself = cb.equal(status.get("id"), statusId);
        Predicate meant =
                none == null ? itself : cb.or(itself, cb.and(cb.isNull(statusId), cb.equal(status.get("id"), none)));
        Subquery<UUID> silent = such.subquery(UUID.class);
        Root<CompanyStatus> any = silent.from(CompanyStatus.class);
        silent.select(any.get("id")).where(word(any, status, company, cb));
        Subquery<UUID> said = such.subquery(UUID.class);
        Root<CompanyStatus> own = said.from(CompanyStatus.class);
        said.select(own.get("id")).where(word(own, status, company, cb), cb.isTrue(own.get("shown")));
        Predicate byInstance = cb.and(cb.isTrue(status.get("flags").get("customerVisible")), cb.not(cb.exists(silent)));
        return such.select(status.get("id")).where(meant, cb.or(byInstance, cb.exists(said)));
    }

    /** That it is the company's own word about the status. */
    private static Predicate word(
            From<?, CompanyStatus> word, From<?, Status> status, Path<UUID> company, CriteriaBuilder cb) {
        return cb.and(cb.equal(word.get("companyId"), company), cb.equal(word.get("status"), status));
    }

    @SuppressWarnings("unchecked")
    static From<?, Design> design(From<?, DesignRevision> revision) {
        return (From<?, Design>) Way.join(revision, "design");
    }

    static Path<UUID> customer(From<?, Design> design) {
        return design.get("customerId");
    }
}
