package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;
import org.sightline.entities.project.ProjectGrant;
import org.sightline.entities.project.ProjectMember;

/** Rule P: in reach, neither hidden nor completed, and chosen or, when confidential, granted. */
@ApplicationScoped
public class ProjectVisibility implements Visibility<Project> {

    @Inject
    private Reach reach;

    @Inject
    private ReachStore store;

    @Override
    public Class<Project> root() {
        return Project.class;
    }

    @Override
    public List<Way<Project>> ways(Caller caller) {
        return switch (caller.kind()) {
            case SYSTEM -> List.of(Way.of());
            case STAFF -> List.of(Way.of(ofMember(caller.accountId())));
            case CONTACT -> ofContact(caller);
            case GUEST, STRANGER -> List.of();
        };
    }

    private List<Way<Project>> ofContact(Caller caller) {
        Reached reached = store.of(caller.contactId());
        List<Way<Project>> ways = new ArrayList<>();
        if (caller.sides().contains(CompanyKind.CUSTOMER)) {
            ways.add(asCustomer(caller, reached, reached.companies()));
        }
        if (caller.sides().contains(CompanyKind.SUPPLIER)) {
            ways.add(asSupplier(caller, reached));
        }
        return ways;
    }

    /**
     * The way of a customer's people.
     *
     * @param companies whose projects count: all in reach, or some of them
     */
    Way<Project> asCustomer(Caller caller, Reached reached, Set<UUID> companies) {
        UUID contact = caller.contactId();
        Way<Project> way = reach.company(contact)
                .<Project>of(Company.class, "customer")
                .shortened(inReach(companies))
                .and(hidden(), completed())
                .and(
                        new Line<>(
                                "access.why.notGranted",
                                (project, query, cb) -> cb.or(
                                        cb.isFalse(project.get("confidential")),
                                        cb.exists(link(ProjectGrant.class, contact, project, query, cb)))),
                        new Line<>(
                                "access.why.notChosen",
                                (project, query, cb) -> reached.allProjects()
                                        ? cb.conjunction()
                                        : cb.or(
                                                cb.isTrue(project.get("confidential")),
                                                cb.exists(link(ProjectChoice.class, contact, project, query, cb)))));
        Named named = reached.named();
        Restriction<Project> told = (project, query, cb) ->
                cb.and(shown(companies).on(project, query, cb), named.admits(project, project.get("id"), cb));
        return withStaffRule(caller, named == null ? way : way.shortened(told));
    }

    private static Restriction<Project> inReach(Set<UUID> companies) {
        return (project, query, cb) ->
                Reached.among(companies, project.get("customer").get("id"));
    }

    /** What does not ask which projects are named for a contact: of one of these companies, neither hidden nor completed. */
    static Restriction<Project> shown(Set<UUID> companies) {
        return inReach(companies).and(hidden().holds()).and(completed().holds());
    }

    /** The way of a sub-supplier's people: some document of the project is assigned to their company. */
    Way<Project> asSupplier(Caller caller, Reached reached) {
        Way<DocumentSlot> assigned = reach.company(caller.contactId())
                .<DocumentSlot>of(Company.class, "supplier")
                .shortened((slot, query, cb) ->
                        Reached.among(reached.companies(), slot.get("supplier").get("id")));
        return openToSuppliers(caller).and(new Line<>("access.why.notAssigned", (project, query, cb) -> {
            Subquery<UUID> slots = query.subquery(UUID.class);
            Root<DocumentSlot> slot = slots.from(DocumentSlot.class);
            slots.select(slot.get("id")).where(cb.equal(slot.get("project"), project), assigned.on(slot, slots, cb));
            return cb.exists(slots);
        }));
    }

    /** What a project must be for sub-suppliers, whatever is assigned to them in it. */
    Way<Project> openToSuppliers(Caller caller) {
        return withStaffRule(
                caller,
                Way.of(
                        reach.live(caller.contactId()),
                        new Line<>(
                                "access.why.noSubSuppliers",
                                (project, query, cb) -> cb.isTrue(project.get("subSupplierAccess"))),
                        hidden(),
                        completed()));
    }

    /** Seeing as a contact never shows staff what they may not see themselves. */
    private static Way<Project> withStaffRule(Caller caller, Way<Project> way) {
        return caller.seeingAs() ? way.and(ofMember(caller.accountId())) : way;
    }

    private static Line<Project> hidden() {
        return new Line<>("access.why.hidden", (project, query, cb) -> cb.isFalse(project.get("hidden")));
    }

    private static Line<Project> completed() {
        return new Line<>("access.why.completed", (project, query, cb) -> cb.isFalse(project.get("completed")));
    }

    private static Line<Project> ofMember(UUID account) {
        return new Line<>("access.why.notAMember", (project, query, cb) -> {
            Subquery<UUID> members = query.subquery(UUID.class);
            Root<ProjectMember> member = members.from(ProjectMember.class);
            members.select(member.get("id"))
                    .where(
                            cb.equal(member.get("project"), project),
                            cb.equal(member.get("account").get("id"), account));
            return cb.or(cb.isFalse(project.get("confidential")), cb.exists(members));
        });
    }

    private static <L> Subquery<UUID> link(
            Class<L> kind, UUID contact, From<?, Project> project, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> found = query.subquery(UUID.class);
        Root<L> link = found.from(kind);
        return found.select(link.get("id"))
                .where(cb.equal(link.get("contact").get("id"), contact), cb.equal(link.get("project"), project));
    }
}
