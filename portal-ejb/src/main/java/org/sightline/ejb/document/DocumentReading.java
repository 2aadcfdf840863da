package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.audit.AuditHistory;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.SlotState;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;

/** Makes what is shown of documents: nothing of a revision the caller does not see, and no name it may not know. */
@Dependent
class DocumentReading {

    @Inject
    private DocumentStore store;

    @Inject
    private DocumentPartnerStore partners;

    @Inject
    private PlaceStore places;

    @Inject
    private ProjectStore projects;

    @Inject
    private RegisterReading register;

    @Inject
    private AuditHistory history;

    Slice<DocumentRow> page(DocumentFilter filter, DocumentSort sort, SliceRequest request, Caller caller) {
        Slice<DocumentStore.Line> lines = store.page(filter, sort, request, caller);
        List<SeenRevision> seen = store.revisions(
                lines.items().stream().map(DocumentStore.Line::id).toList(), caller);
        Map<UUID, List<SeenRevision>> revisions = seen.stream().collect(Collectors.groupingBy(SeenRevision::slot));
        RevisionRows.Names names = register.names(seen);
        Map<UUID, Site> sites = caller.isContact()
                ? projects.sites(caller).stream().collect(Collectors.toMap(Site::id, Function.identity()))
                : null;
        return lines.map(line -> {
            Site site = site(line.placed(), sites);
            List<RevisionRow> rows = RevisionRows.of(
                    revisions.getOrDefault(line.id(), List.of()),
                    RevisionRows.About.only(site == null ? null : names),
                    caller);
            return row(line, site, rows);
        });
    }

    /** The whole list, read part by part. */
    List<DocumentRow> all(DocumentFilter filter, DocumentSort sort, boolean descending, Caller caller) {
        return Slice.whole(next -> page(filter, sort, SliceRequest.onward(next, descending), caller));
    }

    DocumentHistory history(DocumentSlot slot, Caller caller) {
        return new DocumentHistory(history.of(DocumentIntake.ref(slot), caller));
    }

    /** @param sites those the caller reaches; null where it reaches all */
    private static Site site(DocumentStore.Placed placed, Map<UUID, Site> sites) {
        return sites == null ? new Site(placed.customer(), placed.code(), placed.name()) : sites.get(placed.customer());
    }

    private static DocumentRow row(DocumentStore.Line line, Site site, List<RevisionRow> revisions) {
        return new DocumentRow(
                line.id(),
                line.number(),
                line.title(),
                line.docCode(),
                line.inRegister(),
                line.required(),
                line.placed().project(),
                site,
                last(revisions, revision -> true),
                last(revisions, RevisionRow::inPortal),
                revisions.size(),
                line.at());
    }

    private static RevisionRow last(List<RevisionRow> revisions, Predicate<RevisionRow> such) {
        return revisions.stream().filter(such).reduce((first, second) -> second).orElse(null);
    }

    DocumentDetail detail(DocumentSlot slot, Caller caller) {
        Project project = slot.getProject();
        Site customer = projects.site(project, caller);
        Site supplier = partners.known(slot.getSupplier(), caller);
        return new DocumentDetail(
                slot.getId(),
                caller.isContact() ? null : slot.getVersion(),
                slot.getNumber(),
                slot.getTitle(),
                slot.getDocCode(),
                caller.isContact() ? null : slot.isInRegister(),
                slot.getState() == SlotState.ACTIVE,
                caller.isContact() ? null : register.standing(slot),
                new ProjectRef(project.getId(), project.getNumber(), project.getName()),
                customer,
                supplier,
                slot.getCreatedAt(),
                caller.isContact() ? slot.getShownAt() : slot.getUpdatedAt(),
                revisions(slot, customer, supplier, caller),
                actions(caller));
    }

    /** Latest first. @param supplier null when the caller may not know it, and then not that there is one either */
    private List<RevisionRow> revisions(DocumentSlot slot, Site customer, Site supplier, Caller caller) {
        List<SeenRevision> seen = store.revisions(List.of(slot.getId()), caller);
        RevisionRows.About about = new RevisionRows.About(
                known(seen, caller),
                supplier == null ? Set.of() : partners.forSupplier(slot),
                customer == null ? null : register.names(seen));
        List<RevisionRow> revisions = new ArrayList<>(RevisionRows.of(seen, about, caller));
        Collections.reverse(revisions);
        return revisions;
    }

    /** The project as a place of documents; empty when the caller has nothing to do with documents there. */
    Optional<DocumentPlace> place(UUID id, Caller caller) {
        Project project = projects.find(id, caller);
        boolean takesNew = places.takesNew(project, caller);
        if (!takesNew && !places.hasAny(project, caller)) {
            return Optional.empty();
        }
        return Optional.of(new DocumentPlace(
                new ProjectRef(project.getId(), project.getNumber(), project.getName()),
                projects.site(project, caller),
                takesNew,
                actions(caller)));
    }

    /** The uploaders the caller may name: all of ours, itself, and contacts it may know. */
    private Set<UUID> known(List<SeenRevision> seen, Caller caller) {
        Set<UUID> contacts = seen.stream()
                .filter(revision -> !revision.ours())
                .map(SeenRevision::uploader)
                .collect(Collectors.toSet());
        return partners.knownContacts(contacts, caller);
    }

    static Set<DocumentAction> actions(Caller caller) {
        Set<DocumentAction> actions = EnumSet.noneOf(DocumentAction.class);
        if (caller.can(Right.DOCUMENT_EDIT)) {
            actions.add(DocumentAction.EDIT);
        }
        if (caller.can(Right.DOCUMENT_PUBLISH)) {
            actions.add(DocumentAction.PUBLISH);
        }
        if (caller.can(Right.DOCUMENT_EDIT) || caller.can(Right.PORTAL_UPLOAD)) {
            actions.add(DocumentAction.UPLOAD);
        }
        return actions;
    }
}
