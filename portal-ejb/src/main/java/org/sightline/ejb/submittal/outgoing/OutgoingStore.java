package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.ContactEyes;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.submittal.SubmittalLockStore;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalCounter;

/** Reads and writes what we send. */
@Dependent
class OutgoingStore {

    /** More documents than go out at once. */
    private static final int MANY = 1000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SubmittalLockStore locks;

    @Inject
    private VisibleQuery visible;

    @Inject
    private ContactEyes eyes;

    Account present(Caller caller) {
        return em.find(Account.class, caller.accountId());
    }

    /** @throws NotFoundException also when it is one that came in */
    OutgoingSubmittal find(UUID id, Caller caller) {
        Submittal found = visible.find(Submittal.class, id, caller).get();
        if (found instanceof OutgoingSubmittal outgoing) {
            return outgoing;
        }
        throw new NotFoundException();
    }

    /** As {@link #find}, as it stands now, and nobody else changes it until this transaction ends. */
    OutgoingSubmittal hold(UUID id, Caller caller) {
        return locks.hold(find(id, caller));
    }

    DocumentSlot document(Project project, UUID id, Caller caller) {
        Restriction<DocumentSlot> inProject = (slot, query, cb) -> cb.equal(slot.get("project"), project);
        return visible.find(DocumentSlot.class, id, caller, inProject).get();
    }

    /** Documents of the project that wait to be sent to its customer. */
    List<DocumentSlot> queued(Project project, Caller caller) {
        return visible
                .list(
                        DocumentSlot.class,
                        caller,
                        (slot, query, cb) -> cb.and(
                                cb.equal(slot.get("project"), project),
                                cb.equal(slot.get("location"), SlotLocation.QUEUED)),
                        MANY)
                .stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(DocumentSlot::getNumber))
                .toList();
    }

    /**
     * A revision of the document that could go out.
     *
     * @param reference its label or id; null for the latest of ours
     */
    Optional<DocumentRevision> revision(DocumentSlot slot, String reference, Caller caller) {
        return visible
                .list(
                        DocumentRevision.class,
                        caller,
                        (revision, query, cb) -> cb.and(
                                cb.equal(revision.get("slot"), slot),
                                cb.notEqual(revision.get("state"), RevisionState.VOID)),
                        MANY)
                .stream()
                .map(Visible::get)
                .filter(one -> reference == null
                        ? one.getUploadedBy().isStaff()
                        : one.getLabel().equals(reference)
                                || one.getId().toString().equals(reference))
                .max(Comparator.comparing(
                                (DocumentRevision one) -> one.getUploadedBy().isStaff())
                        .thenComparing(DocumentRevision::getOrdinal));
    }

    /** The customer of the project, and sub-suppliers that documents of it are assigned to, by name. */
    Stream<Company> partners(Project project) {
        return Stream.concat(Stream.of(project.getCustomer()), suppliers(project).stream());
    }

    /** @param id null for the customer */
    Company partner(Project project, UUID id) {
        return foundPartner(project, id).orElseThrow(() -> RefusedException.at("partner", "submittal.notAPartner"));
    }

    Optional<Company> foundPartner(Project project, UUID id) {
        return partners(project)
                .filter(company -> id == null || company.getId().equals(id))
                .findFirst();
    }

    private List<Company> suppliers(Project project) {
        return em.createQuery(
                        "select distinct c from DocumentSlot s join s.supplier c where s.project = :project"
                                + " order by c.nameFolded",
                        Company.class)
                .setParameter("project", project)
                .getResultList();
    }

    /** People related to the partner or by its group, who have an account. */
    List<Contact> people(Company partner) {
        String related = partner.getGroup() == null
                ? "r.company = :partner"
                : "(r.company = :partner or r.company.groupId = :group)";
        var query = em.createQuery(
                        "select c from Contact c join fetch c.account where exists"
                                + " (select r.id from Relation r where r.contact = c and " + related
                                + ") order by c.nameFolded, c.id",
                        Contact.class)
                .setParameter("partner", partner);
        if (partner.getGroup() != null) {
            query.setParameter("group", partner.getGroup().getId());
        }
        return query.getResultList();
    }

    /** @param id of the contact or its account */
    Optional<Contact> person(Company partner, UUID id) {
        return people(partner).stream()
                .filter(contact -> contact.getId().equals(id)
                        || contact.getAccount().getId().equals(id))
                .findFirst();
    }

    /** Whether the contact, as one of this partner's people, sees the project, by the rule and with its own eyes. */
    boolean sees(Contact contact, Company partner, Project project) {
        return sees(contact, partner, Project.class, project);
    }

    /** As {@link #sees(Contact, Company, Project)}, of what was sent. */
    boolean sees(Account account, OutgoingSubmittal submittal) {
        return person(submittal.getPartner(), account.getId())
                .map(contact -> sees(contact, submittal.getPartner(), Submittal.class, submittal))
                .orElse(false);
    }

    private <E extends Root> boolean sees(Contact contact, Company partner, Class<E> kind, E thing) {
        Restriction<E> itself = (found, query, cb) -> cb.equal(found.get("id"), thing.getId());
        return eyes.of(contact, partner.getKind())
                .map(seen -> visible.count(kind, seen, itself, 1) > 0)
                .orElse(false);
    }

    /** The number that would be drawn next for the partner; another may draw it before. */
    String nextNumber(Project project, Company partner) {
        return counter(project, partner)
                .orElseGet(() -> begun(project, partner))
                .peek();
    }

    /** Draws the next number; others wait for it until this transaction ends, and if it fails nothing was drawn. */
    String drawNumber(Project project, Company partner) {
        SubmittalCounter counter = counter(project, partner).orElseGet(() -> firstCounter(project, partner));
        em.lock(counter, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(counter);
        return counter.draw();
    }

    /** The first who sends to a partner makes its counter; a second one at the same moment waits for the project. */
    private SubmittalCounter firstCounter(Project project, Company partner) {
        em.lock(project, LockModeType.PESSIMISTIC_WRITE);
        SubmittalCounter counter = counter(project, partner).orElseGet(() -> begun(project, partner));
        em.persist(counter);
        em.flush();
        return counter;
    }

    private SubmittalCounter begun(Project project, Company partner) {
        SubmittalCounter counter = new SubmittalCounter(project, partner);
        boolean taken = em.createQuery(
                        "select c from SubmittalCounter c where c.project = :project", SubmittalCounter.class)
                .setParameter("project", project)
                .getResultStream()
                .anyMatch(counter::isLike);
        if (taken) {
            counter.tellApart();
        }
        return counter;
    }

    private Optional<SubmittalCounter> counter(Project project, Company partner) {
        return em.createQuery(
                        "select c from SubmittalCounter c where c.project = :project and c.partner = :partner",
                        SubmittalCounter.class)
                .setParameter("project", project)
                .setParameter("partner", partner)
                .getResultStream()
                .findFirst();
    }

    void add(OutgoingSubmittal draft) {
        em.persist(draft);
        em.flush();
    }

    void remove(OutgoingSubmittal draft) {
        em.remove(draft);
    }

    void flush() {
        em.flush();
    }
}
