package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.criteria.Subquery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.SubmittalPartners;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.SubmittalLockStore;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** Reads and writes what partners hand in. */
@Dependent
class IncomingStore {

    /** More documents than anybody is asked for in one list. */
    private static final int MANY = 200;

    /** Class of the states of SQL that tell of a broken constraint. */
    private static final String NOT_UNIQUE = "23";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SubmittalLockStore locks;

    @Inject
    private VisibleQuery visible;

    @Inject
    private SubmittalPartners partners;

    Account account(Caller caller) {
        return em.find(Account.class, caller.accountId());
    }

    /** @throws NotFoundException also when it is one of ours */
    IncomingSubmittal find(UUID id, Caller caller) {
        return visible.list(Submittal.class, caller, (found, query, cb) -> cb.equal(found.get("id"), id), 1).stream()
                .map(Visible::get)
                .filter(IncomingSubmittal.class::isInstance)
                .map(IncomingSubmittal.class::cast)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** As {@link #find}, as it stands now, and nobody else changes it until this transaction ends. */
    IncomingSubmittal hold(UUID id, Caller caller) {
        return locks.hold(find(id, caller));
    }

    /** The draft the author last went on with in the project. */
    Optional<IncomingSubmittal> draft(Project project, Caller caller) {
        return em.createQuery(
                        "select s from IncomingSubmittal s where s.project = :project and s.author.id = :author"
                                + " and s.state = :draft order by s.movedAt desc, s.id",
                        IncomingSubmittal.class)
                .setParameter("project", project)
                .setParameter("author", caller.accountId())
                .setParameter("draft", SubmittalState.DRAFT)
                .getResultStream()
                .filter(draft -> sees(draft, caller))
                .findFirst();
    }

    /**
     * What partners handed in for the project.
     *
     * @param waiting what waits for somebody, oldest first; else everything, latest first
     */
    List<IncomingSubmittal> of(Project project, boolean waiting, Caller caller) {
        Restriction<Submittal> there = (found, query, cb) -> cb.and(
                cb.equal(found.get("project"), project),
                cb.equal(found.get("direction"), Direction.INCOMING),
                waiting
                        ? found.get("state").in(SubmittalState.TO_PROCESS)
                        : cb.notEqual(found.get("state"), SubmittalState.DRAFT));
        return visible
                .slice(
                        new Listing<>(Submittal.class, there, "movedAt", (s, query, cb) -> List.of(), (id, row) -> id),
                        SliceRequest.few(MANY, !waiting),
                        caller)
                .items()
                .stream()
                .map(id -> em.find(IncomingSubmittal.class, id))
                .toList();
    }

    /** Other projects of the same partner that the caller sees: of a sub-supplier those in which it delivers something. */
    List<Project> projectsOf(IncomingSubmittal submittal, Caller caller) {
        Company partner = submittal.getPartner();
        Restriction<Project> other = (project, query, cb) -> {
            Subquery<UUID> delivered = query.subquery(UUID.class);
            jakarta.persistence.criteria.Root<DocumentSlot> slot = delivered.from(DocumentSlot.class);
            delivered
                    .select(slot.get("id"))
                    .where(cb.equal(slot.get("project"), project), cb.equal(slot.get("supplier"), partner));
            return cb.and(
                    cb.notEqual(project, submittal.getProject()),
                    partner.getKind() == CompanyKind.CUSTOMER
                            ? cb.equal(project.get("customer"), partner)
                            : cb.and(cb.isTrue(project.get("subSupplierAccess")), cb.exists(delivered)));
        };
        return visible.list(Project.class, caller, other, MANY).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(Project::getNumber))
                .toList();
    }

    boolean sees(Submittal submittal, Caller caller) {
        Restriction<Submittal> itself = (found, query, cb) -> cb.equal(found.get("id"), submittal.getId());
        return visible.count(Submittal.class, caller, itself, 1) > 0;
    }

    /** In whose name the caller hands in there; empty when it does not. */
    Optional<Company> partner(Project project, Caller caller) {
        Restriction<Project> itself = (found, query, cb) -> cb.equal(found.get("id"), project.getId());
        if (visible.count(Project.class, caller, itself.and(partners.asCustomer(caller)), 1) > 0) {
            return Optional.of(project.getCustomer());
        }
        return visible.list(Company.class, caller, partners.delivering(project.getId(), caller), MANY).stream()
                .map(Visible::get)
                .min(Comparator.comparing(Company::getName).thenComparing(Company::getId));
    }

    List<DocumentSlot> assigned(Project project, Company supplier, Caller caller) {
        return visible
                .list(
                        DocumentSlot.class,
                        caller,
                        (slot, query, cb) -> cb.and(
                                cb.equal(slot.get("project"), project), cb.equal(slot.get("supplier"), supplier)),
                        MANY)
                .stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(DocumentSlot::getNumber))
                .toList();
    }

    /** The number the partner used last in the project, or null. */
    String lastNumber(Project project, Company partner) {
        return em.createQuery(
                        "select s.number from IncomingSubmittal s where s.project = :project and s.partner = :partner"
                                + " and s.state <> :draft order by s.sentAt desc",
                        String.class)
                .setParameter("project", project)
                .setParameter("partner", partner)
                .setParameter("draft", SubmittalState.DRAFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Whether the partner has used the number in the project. */
    boolean isNumberTaken(Project project, Company partner, String number, Submittal except) {
        return !em.createQuery(
                        "select s.id from IncomingSubmittal s where s.project = :project and s.partner = :partner"
                                + " and s.numberFolded = :number and s.id <> :except and s.state <> :draft",
                        UUID.class)
                .setParameter("project", project)
                .setParameter("partner", partner)
                .setParameter("number", Folding.fold(number))
                .setParameter("except", except.getId())
                .setParameter("draft", SubmittalState.DRAFT)
                .getResultList()
                .isEmpty();
    }

    Optional<Visible<SubmittalItem>> item(UUID id, Caller caller) {
        return visible.list(SubmittalItem.class, caller, (item, query, cb) -> cb.equal(item.get("id"), id), 1).stream()
                .findFirst();
    }

    /** Drafts of partners nobody has gone on with since. */
    List<UUID> leftSince(Instant since, int atMost) {
        return em.createQuery(
                        "select s.id from IncomingSubmittal s where s.state = :draft and s.movedAt < :since",
                        UUID.class)
                .setParameter("draft", SubmittalState.DRAFT)
                .setParameter("since", since)
                .setMaxResults(atMost)
                .getResultList();
    }

    void removeIfLeft(UUID id, Instant since) {
        IncomingSubmittal draft = em.find(IncomingSubmittal.class, id);
        if (draft != null
                && draft.getState() == SubmittalState.DRAFT
                && draft.getMovedAt().isBefore(since)) {
            em.remove(draft);
        }
    }

    void add(org.sightline.entities.shared.Root thing) {
        em.persist(thing);
        em.flush();
    }

    void remove(org.sightline.entities.shared.Root thing) {
        em.remove(thing);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Writes what has changed. @throws RefusedException when a colleague took the number at the same moment */
    void flushNumbered(String number) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(NOT_UNIQUE)) {
                    throw RefusedException.at("number", "submittal.numberTaken", number);
                }
            }
            throw e;
        }
    }
}
