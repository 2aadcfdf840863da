package org.sightline.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.Root;

/**
 * Tells staff what a contact sees and why it does not see the rest. Asks the very rules that decide; of things the staff
 * members may not see themselves it says nothing.
 */
@Stateless
public class Explaining {

    private static final int SHOWN = 9;
    private static final int LOOKED_AT = 100;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccessStore access;

    @Inject
    private VisibleQuery visible;

    @Inject
    private WhyHidden whyHidden;

    @Inject
    private SurroundingsStore surroundings;

    /** @throws NotFoundException when the contact or the thing is absent or hidden from the staff member */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public Explained explain(UUID contact, ExplainedKind kind, UUID id) {
        Caller staff = caller.get();
        Caller eyes = eyes(contact, staff);
        if (!staff.can(kind.right())) {
            throw new NotFoundException();
        }
        Root thing = visible.find(kind.root(), id, staff).get();
        return ExplainedNames.of(thing)
                .because(whyHidden.reason(kind.root(), id, eyes).orElse(null));
    }

    /** The name of the contact that is spoken of. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public String contact(UUID contact) {
        return visible.find(Contact.class, contact, caller.get()).get().getName();
    }

    /** The projects around a contact by number, each with the answer. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public Slice<Explained> projects(UUID contact, String q, SliceRequest request) {
        Caller eyes = eyes(contact, caller.get());
        return explained(Project.class, projects(contact, q, request, caller.get()), eyes);
    }

    /** The documents around a contact by number, each with the answer. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public Slice<Explained> documents(UUID contact, String q, SliceRequest request) {
        Caller eyes = eyes(contact, caller.get());
        return explained(DocumentSlot.class, documents(contact, null, q, request, caller.get()), eyes);
    }

    /** A few of them for the page of the contact, projects first. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public Seen glance(UUID contact) {
        Caller staff = caller.get();
        Caller eyes = eyes(contact, staff);
        SliceRequest first = SliceRequest.first(LOOKED_AT);
        Slice<Explained> projects = projects(contact, null, first, staff);
        Slice<Explained> documents = documents(contact, null, null, first, staff);
        List<Explained> items = some(Project.class, projects.items(), eyes, SHOWN);
        items.addAll(some(DocumentSlot.class, documents.items(), eyes, SHOWN - items.size()));
        long total = projects.total() + documents.total();
        return new Seen(items, total, projects.totalIsMinimum() || documents.totalIsMinimum());
    }

    /** What is hidden from the contact that the caller sees as, of the projects the staff member sees; empty for all others. */
    @PermitAll // why: answers only who sees as a contact, and by the rights that one holds as staff
    public List<Explained> hiddenProjects() {
        Caller who = caller.get();
        if (!who.seeingAs()) {
            return List.of();
        }
        Slice<Explained> around =
                projects(who.contactId(), null, SliceRequest.few(LOOKED_AT, false), access.behind(who));
        return hidden(explained(Project.class, around, who));
    }

    /** As {@link #hiddenProjects}, of documents. @param project in which, or null for all around the contact */
    @PermitAll // why: answers only who sees as a contact, and by the rights that one holds as staff
    public List<Explained> hiddenDocuments(UUID project) {
        Caller who = caller.get();
        if (!who.seeingAs()) {
            return List.of();
        }
        Slice<Explained> around =
                documents(who.contactId(), project, null, SliceRequest.few(LOOKED_AT, false), access.behind(who));
        return hidden(explained(DocumentSlot.class, around, who));
    }

    private static List<Explained> hidden(Slice<Explained> around) {
        return around.items().stream().filter(thing -> !thing.visible()).toList();
    }

    private Caller eyes(UUID contact, Caller staff) {
        visible.find(Contact.class, contact, staff);
        return access.eyes(contact);
    }

    private Slice<Explained> projects(UUID contact, String q, SliceRequest request, Caller staff) {
        Restriction<Project> asked = !Matching.isAsked(q)
                ? Restriction.none()
                : (project, query, cb) -> cb.or(
                        Matching.contains(project.get("numberFolded"), q, cb),
                        Matching.contains(project.get("nameFolded"), q, cb));
        return visible.slice(
                new Listing<>(
                        Project.class,
                        allowed(
                                Right.PROJECT_VIEW,
                                staff,
                                surroundings.projects(contact).and(asked)),
                        "numberFolded",
                        (project, query, cb) -> List.of(project.get("number"), project.get("name")),
                        (id, row) -> new Explained(id, row.get(2, String.class), row.get(3, String.class), null, null)),
                request,
                staff);
    }

    private Slice<Explained> documents(UUID contact, UUID project, String q, SliceRequest request, Caller staff) {
        Restriction<DocumentSlot> within = project == null
                ? Restriction.none()
                : (slot, query, cb) -> cb.equal(slot.get("project").get("id"), project);
        Restriction<DocumentSlot> asked = !Matching.isAsked(q)
                ? within
                : within.and((slot, query, cb) -> cb.or(
                        Matching.contains(slot.get("numberFolded"), q, cb),
                        Matching.contains(slot.get("titleFolded"), q, cb)));
        return visible.slice(
                new Listing<>(
                        DocumentSlot.class,
                        allowed(
                                Right.DOCUMENT_VIEW,
                                staff,
                                surroundings.documents(contact).and(asked)),
                        "numberFolded",
                        (slot, query, cb) -> List.of(
                                slot.get("number"),
                                slot.get("title"),
                                slot.get("project").get("number")),
                        (id, row) -> new Explained(
                                id,
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, String.class),
                                null)),
                request,
                staff);
    }

    private static <E> Restriction<E> allowed(String right, Caller staff, Restriction<E> restriction) {
        return staff.can(right) ? restriction : Restriction.never();
    }

    private <E extends Root> Slice<Explained> explained(Class<E> root, Slice<Explained> slice, Caller eyes) {
        Set<UUID> shown = shown(root, slice.items(), eyes);
        return slice.map(thing -> shown.contains(thing.id()) ? thing : why(root, thing, eyes));
    }

    private <E extends Root> List<Explained> some(Class<E> root, List<Explained> things, Caller eyes, int atMost) {
        Set<UUID> shown = shown(root, things, eyes);
        return things.stream()
                .sorted(Comparator.comparing(thing -> !shown.contains(thing.id())))
                .limit(atMost)
                .map(thing -> shown.contains(thing.id()) ? thing : why(root, thing, eyes))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Which of the things the contact sees: one query for all, the same as its lists. */
    private <E extends Root> Set<UUID> shown(Class<E> root, List<Explained> things, Caller eyes) {
        if (things.isEmpty()) {
            return Set.of();
        }
        List<UUID> ids = things.stream().map(Explained::id).toList();
        return visible.list(root, eyes, (entity, query, cb) -> entity.get("id").in(ids), ids.size()).stream()
                .map(thing -> thing.get().getId())
                .collect(Collectors.toSet());
    }

    private <E extends Root> Explained why(Class<E> root, Explained thing, Caller eyes) {
        return thing.because(whyHidden.reason(root, thing.id(), eyes).orElse(null));
    }
}
