package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** Finding, showing and describing documents. */
@Stateless
public class DocumentService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentStore store;

    @Inject
    private DocumentPartnerStore partners;

    @Inject
    private DocumentReading reading;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public Slice<DocumentRow> list(DocumentFilter filter, DocumentSort sort, SliceRequest request) {
        return reading.page(filter, sort, request, caller.get());
    }

    /** Every visible document the filter leaves, for a file to take away. */
    @RolesAllowed(Right.DOCUMENT_VIEW)
    public List<DocumentRow> export(DocumentFilter filter, DocumentSort sort, boolean descending) {
        List<DocumentRow> rows = reading.all(filter, sort, descending, caller.get());
        trail.append("document.exported", null, Map.of("rows", rows.size()));
        return rows;
    }

    /** How many documents there are of this kind, counted to the given number at most. */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public long count(DocumentFilter filter, int atMost) {
        return store.count(filter, atMost, caller.get());
    }

    /** One document to be looked at, which leaves a line in the trail. */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public DocumentDetail get(UUID id) {
        DocumentSlot slot = store.find(id, caller.get());
        trail.append("document.viewed", DocumentIntake.ref(slot), Map.of("number", slot.getNumber()));
        return reading.detail(slot, caller.get());
    }

    /**
     * What became of a document. Not part of {@link #get}: who has just written into the trail must not read it on, or two
     * who look at the same document wait for each other.
     */
    @RolesAllowed(Right.DOCUMENT_VIEW)
    public DocumentHistory history(UUID id) {
        return reading.history(store.find(id, caller.get()), caller.get());
    }

    /** As {@link #get}, for a form or a program that goes on to change it. */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public DocumentDetail find(UUID id) {
        return reading.detail(store.find(id, caller.get()), caller.get());
    }

    /**
     * The project as a place of documents.
     *
     * @throws NotFoundException when the caller has nothing to do with documents there
     */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public DocumentPlace place(UUID project) {
        return reading.place(project, caller.get()).orElseThrow(NotFoundException::new);
    }

    /** As {@link #place}, for the page of the project, which is there without documents as well. */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public Optional<DocumentPlace> placeIfAny(UUID project) {
        return reading.place(project, caller.get());
    }

    /** What the caller may do with documents where a project allows it. */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // why: asked by every page, and reads one row at most
    public Set<DocumentAction> actions() {
        return DocumentReading.actions(caller.get());
    }

    /** Sub-suppliers a document can be assigned to. */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public List<Site> suppliers() {
        return partners.suppliers(caller.get());
    }

    /** Changes what the document is called, whether it is in the register and who delivers it. */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public DocumentDetail change(UUID id, long version, @Valid DocumentChange change) {
        DocumentSlot slot = store.find(id, caller.get());
        slot.expectVersion(version);
        Map<String, Object> changes = new LinkedHashMap<>();
        describe(slot, change, changes);
        if (change.inRegister() != null && change.inRegister() != slot.isInRegister()) {
            slot.register(change.inRegister());
            changes.put("inRegister", change.inRegister());
        }
        assign(slot, change, changes);
        if (!changes.isEmpty()) {
            slot.touch(clock.instant());
            trail.append("document.changed", DocumentIntake.ref(slot), changes);
        }
        store.flush();
        return reading.detail(slot, caller.get());
    }

    private void describe(DocumentSlot slot, DocumentChange change, Map<String, Object> changes) {
        String number = change.number() == null ? slot.getNumber() : DocumentWords.number(change.number(), "number");
        String title = change.title() == null ? slot.getTitle() : DocumentWords.title(change.title(), "title");
        String code = change.docCode() == null ? slot.getDocCode() : DocumentIntake.blankToNull(change.docCode());
        note("number", slot.getNumber(), number, changes);
        note("title", slot.getTitle(), title, changes);
        note("docCode", slot.getDocCode(), code, changes);
        if (changes.isEmpty()) {
            return;
        }
        if (store.isNumberTaken(slot.getProject(), slot, number, caller.get())) {
            throw RefusedException.at("number", "document.numberTaken", number);
        }
        slot.describe(number, title, code, clock.instant());
    }

    private void assign(DocumentSlot slot, DocumentChange change, Map<String, Object> changes) {
        Caller by = caller.get();
        Company before = slot.getSupplier();
        Company wanted = change.supplier() == null ? before : partners.supplier(change.supplier(), by);
        Company after = change.unassign() ? null : wanted;
        if (!Objects.equals(before, after)) {
            slot.assign(after);
            changes.put("supplier", (before == null ? "" : before.getCode() + " > ") + code(after));
        }
    }

    private static String code(Company company) {
        return company == null ? "" : company.getCode();
    }

    private static void note(String name, String before, String after, Map<String, Object> changes) {
        if (!Objects.equals(before, after)) {
            changes.put(name, before + " > " + after);
        }
    }
}
