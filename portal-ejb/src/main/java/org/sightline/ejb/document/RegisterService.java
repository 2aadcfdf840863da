package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;

/** The register: which documents are required, where each stands and when it is due. Staff's alone. */
@Stateless
public class RegisterService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentStore documents;

    @Inject
    private RegisterNameStore store;

    @Inject
    private RegisterReading reading;

    @Inject
    private RegisterActs acts;

    @Inject
    private AuditTrail trail;

    @RolesAllowed(Right.DOCUMENT_VIEW)
    public Slice<RegisterRow> list(RegisterFilter filter, RegisterSort sort, SliceRequest request) {
        return reading.page(filter, sort, request, caller.get());
    }

    /** Somebody takes a register away as a file; leaves a line in the trail. */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public void taken() {
        trail.append("document.exported", null, Map.of("list", "register"));
    }

    /** Where one document stands. */
    @RolesAllowed(Right.DOCUMENT_VIEW)
    public Standing standing(UUID document) {
        return reading.standing(documents.find(document, caller.get()));
    }

    /** The answers that documents of a customer's projects can have. */
    @RolesAllowed(Right.DOCUMENT_VIEW)
    public List<ReturnStatusRow> returnStatuses(UUID customer) {
        return store.offered(customer).stream().map(ReturnStatusRow::of).toList();
    }

    /** The stages that documents of these customers' projects can go through. */
    @RolesAllowed(Right.DOCUMENT_VIEW)
    public List<StageRow> stages(Collection<UUID> customers) {
        return store.stagesOf(customers).stream().map(StageRow::of).toList();
    }

    /** Who can be responsible for documents of these projects. */
    @RolesAllowed(Right.DOCUMENT_VIEW)
    public List<PersonRow> people(Collection<UUID> projects) {
        return store.members(projects);
    }

    /**
     * Does one thing to one document.
     *
     * @throws org.sightline.entities.shared.WrongStateException when the document does not stand so that it could be done
     */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public Standing change(UUID document, long version, @Valid RegisterChange change) {
        DocumentSlot slot = documents.find(document, caller.get());
        slot.expectVersion(version);
        acts.act(slot, change);
        documents.flush();
        return reading.standing(slot);
    }
}
