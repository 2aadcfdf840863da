package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.project.Site;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalRecipient;

/** Drafts of what we send: which documents, to whom, with which words. */
@Stateless
public class OutgoingDrafts {

    private static final int OFFERED = 50;

    @Inject
    private CurrentCaller caller;

    @Inject
    private OutgoingStore store;

    @Inject
    private OfferStore offers;

    @Inject
    private ProjectStore projects;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** To whom can be sent from a project. */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public SendingPlace place(UUID projectId) {
        Project project = projects.find(projectId, caller.get());
        List<Site> partners = store.partners(project)
                .map(company -> new Site(company.getId(), company.getCode(), company.getName()))
                .toList();
        return new SendingPlace(new ProjectRef(project.getId(), project.getNumber(), project.getName()), partners);
    }

    /** Refuses who may not prepare submittals, before anything is read for that. */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public void expectEditor() {
        // why: the role above is the whole check
    }

    /** @param partner null for the customer of the project */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public UUID create(UUID projectId, UUID partner, @Valid DraftChange change) {
        Project project = projects.find(projectId, caller.get());
        Company to = store.partner(project, partner);
        OutgoingSubmittal draft = new OutgoingSubmittal(project, to, store.present(caller.get()), clock.instant());
        apply(draft, change);
        store.add(draft);
        trail.append("submittal.drafted", ref(draft), Map.of("project", project.getNumber(), "partner", to.getCode()));
        return draft.getId();
    }

    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public void change(UUID id, long version, @Valid DraftChange change) {
        OutgoingSubmittal draft = store.find(id, caller.get());
        draft.expectVersion(version);
        apply(draft, change);
        store.flush();
    }

    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public void delete(UUID id, long version) {
        OutgoingSubmittal draft = store.find(id, caller.get());
        draft.expectVersion(version);
        draft.refuseUnlessDraft();
        trail.append(
                "submittal.discarded",
                ref(draft),
                Map.of("project", draft.getProject().getNumber()));
        store.remove(draft);
    }

    /** The number it would get if it were sent now. */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public String nextNumber(UUID id) {
        OutgoingSubmittal draft = store.find(id, caller.get());
        return store.nextNumber(draft.getProject(), draft.getPartner());
    }

    /** Documents that wait in the queue and can go to the draft's partner, for it to take them all. */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public List<UUID> queued(UUID id) {
        OutgoingSubmittal draft = store.find(id, caller.get());
        return store.queued(draft.getProject(), caller.get()).stream()
                .filter(draft::isFor)
                .map(DocumentSlot::getId)
                .toList();
    }

    /**
     * Documents that can be put into the draft, by number, the first fifty.
     *
     * @param q part of the number or title, or blank
     */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public List<OfferRow> offered(UUID id, String q) {
        return offers.offered(store.find(id, caller.get()), q, OFFERED, caller.get());
    }

    /** People of the partner who see the project and so what is sent there, by name. */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public List<CandidateRow> candidates(UUID id) {
        OutgoingSubmittal draft = store.find(id, caller.get());
        return store.people(draft.getPartner()).stream()
                .filter(contact -> store.sees(contact, draft.getPartner(), draft.getProject()))
                .map(OutgoingDrafts::candidate)
                .toList();
    }

    static CandidateRow candidate(Contact contact) {
        return new CandidateRow(
                contact.getAccount().getId(), contact.getName(), contact.getEmail(), contact.getJobTitle());
    }

    private void apply(OutgoingSubmittal draft, DraftChange change) {
        draft.refuseUnlessDraft();
        draft.describe(
                change.purpose() == null ? draft.getPurpose() : blankToNull(change.purpose()),
                change.remarks() == null ? draft.getRemarks() : blankToNull(change.remarks()));
        DraftChange.DraftManner manner = change.manner();
        if (manner != null) {
            EmailChoice email = manner.email() == null ? EmailChoice.NONE : manner.email();
            draft.wrap(new OutgoingSubmittal.Manner(email, manner.returnBy(), manner.stamped(), manner.covered()));
        }
        if (change.items() != null) {
            fill(draft, change.items());
        }
        if (change.recipients() != null) {
            address(draft, change.recipients());
        }
    }

    private void fill(OutgoingSubmittal draft, List<WantedItem> wanted) {
        Map<DocumentRevision, Boolean> asked = new LinkedHashMap<>();
        wanted.forEach(want -> asked.put(revision(draft, want), want.isAnswerAsked()));
        List.copyOf(draft.getItems()).stream()
                .filter(item -> !Objects.equals(asked.get(item.getRevision()), item.isReturnExpected()))
                .forEach(draft::remove);
        store.flush(); // why: places are unique, and the provider would write new lines before old ones are gone
        List<DocumentRevision> there =
                draft.getItems().stream().map(SubmittalItem::getRevision).toList();
        asked.forEach((revision, answerAsked) -> {
            if (!there.contains(revision)) {
                draft.add(revision, answerAsked);
            }
        });
    }

    private DocumentRevision revision(OutgoingSubmittal draft, WantedItem want) {
        DocumentSlot slot = store.document(draft.getProject(), want.document(), caller.get());
        refuseUnlessFor(draft, slot);
        return store.revision(slot, want.revision(), caller.get())
                .orElseThrow(() -> RefusedException.at("items", "submittal.noRevision", slot.getNumber()));
    }

    /** A sub-supplier would be sent what its people do not see. */
    static void refuseUnlessFor(OutgoingSubmittal draft, DocumentSlot slot) {
        if (!draft.isFor(slot)) {
            throw RefusedException.at("items", "submittal.notAssigned", slot.getNumber());
        }
    }

    private void address(OutgoingSubmittal draft, List<WantedRecipient> wanted) {
        draft.addressOnly(wanted.stream().map(want -> recipient(draft, want)).toList());
    }

    private SubmittalRecipient recipient(OutgoingSubmittal draft, WantedRecipient want) {
        Contact contact = store.person(draft.getPartner(), want.contact())
                .filter(person -> store.sees(person, draft.getPartner(), draft.getProject()))
                .orElseThrow(() -> RefusedException.at("recipients", "submittal.recipientUnknown"));
        String role = want.role() == null ? contact.getJobTitle() : blankToNull(want.role());
        return new SubmittalRecipient(
                draft,
                want.kind(),
                contact.getAccount(),
                new SubmittalRecipient.Addressee(contact.getName(), contact.getEmail(), role));
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static SubjectRef ref(OutgoingSubmittal submittal) {
        return SubjectRef.of("submittal", submittal.getId());
    }
}
