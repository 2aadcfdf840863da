package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.project.Site;
import org.sightline.entities.customer.Company;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** What a partner is about to hand in. A draft is its author's alone, and is kept while the author goes on with it. */
@Stateless
public class IncomingDrafts {

    /** More files than one transaction should hold. */
    static final int AT_MOST = 500;

    @Inject
    private CurrentCaller caller;

    @Inject
    private IncomingStore store;

    @Inject
    private IncomingReading reading;

    @Inject
    private IncomingTaking taking;

    @Inject
    private ProjectStore projects;

    @Inject
    private Clock clock;

    /**
     * The project as a place to hand something in.
     *
     * @throws NotFoundException when the caller sees it but hands nothing in there
     */
    @RolesAllowed(Right.PORTAL_VIEW)
    public IncomingPlace place(UUID project) {
        Project found = projects.find(project, caller.get());
        Company partner = partner(found);
        return new IncomingPlace(
                IncomingReading.ref(found),
                new Site(partner.getId(), partner.getCode(), partner.getName()),
                reading.proposed(found, partner),
                reading.wanted(found, partner, caller.get()));
    }

    /** What the caller last went on with there and has not sent. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public Optional<IncomingDraft> open(UUID project) {
        return store.draft(projects.find(project, caller.get()), caller.get())
                .map(draft -> reading.draft(draft, caller.get()));
    }

    @RolesAllowed(Right.PORTAL_UPLOAD)
    public IncomingDraft get(UUID id) {
        IncomingSubmittal draft = store.find(id, caller.get());
        draft.refuseUnlessDraft();
        return reading.draft(draft, caller.get());
    }

    /** Adds finished uploads to what the caller is about to hand in there; the first begins it. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public IncomingDraft take(UUID project, List<UUID> uploads) {
        Project found = projects.find(project, caller.get());
        IncomingSubmittal draft = store.draft(found, caller.get()).orElseGet(() -> begin(found));
        uploads.forEach(upload -> taking.add(draft, upload));
        draft.goOn(clock.instant());
        store.flush();
        return reading.draft(draft, caller.get());
    }

    /** A draft of its own, as a whole. A refusal names the row it is about. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public IncomingDraft create(
            UUID project,
            @Valid List<NewFile> files,
            @Size(max = Limits.CODE) String number,
            @Valid IncomingWords words) {
        if (files.isEmpty()) {
            throw RefusedException.at("items", "submittal.empty");
        }
        RefusedException.unless(files.size() <= AT_MOST, "submittal.tooManyFiles", AT_MOST);
        IncomingSubmittal draft = begin(projects.find(project, caller.get()));
        for (NewFile file : files) {
            SubmittalItem item = taking.add(draft, file.upload());
            if (file.transmittal()) {
                boolean first = draft.getItems().stream().noneMatch(SubmittalItem::isTransmittal);
                RefusedException.unless(first, "submittal.oneTransmittal");
                draft.markTransmittal(item, true);
            }
        }
        draft.wish(number);
        draft.describe(words.purpose(), words.remarks());
        store.flush();
        return reading.draft(draft, caller.get());
    }

    /** Keeps what was typed. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public void keep(UUID id, @Size(max = Limits.CODE) String number, @Valid IncomingWords words) {
        IncomingSubmittal draft = own(id);
        draft.wish(number);
        draft.describe(words.purpose(), words.remarks());
        draft.goOn(clock.instant());
    }

    /** Says whether the file is the sheet that tells what the others are; at most one is. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public IncomingDraft mark(UUID id, UUID item, boolean transmittal) {
        IncomingSubmittal draft = own(id);
        draft.markTransmittal(line(draft, item), transmittal);
        draft.goOn(clock.instant());
        return reading.draft(draft, caller.get());
    }

    /** Takes a file out of the draft. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public IncomingDraft leave(UUID id, UUID item) {
        IncomingSubmittal draft = own(id);
        draft.remove(line(draft, item));
        draft.goOn(clock.instant());
        store.flush();
        return reading.draft(draft, caller.get());
    }

    /** Throws the draft away. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public void discard(UUID id) {
        store.remove(own(id));
    }

    private IncomingSubmittal begin(Project project) {
        Caller by = caller.get();
        IncomingSubmittal draft = new IncomingSubmittal(project, partner(project), store.account(by), clock.instant());
        store.add(draft);
        if (!store.sees(draft, by)) {
            throw new NotFoundException(); // why: who may not see it afterwards may not hand it in either
        }
        return draft;
    }

    private Company partner(Project project) {
        return store.partner(project, caller.get()).orElseThrow(NotFoundException::new);
    }

    /** What is typed is kept while the page goes on, so two requests of one person can come at once. */
    private IncomingSubmittal own(UUID id) {
        IncomingSubmittal draft = store.hold(id, caller.get());
        draft.refuseUnlessDraft();
        return draft;
    }

    private static SubmittalItem line(IncomingSubmittal draft, UUID item) {
        return draft.getItems().stream()
                .filter(one -> one.getId().equals(item))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Refuses who may not do any of this, before anything is looked at. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public void expectSender() {
        // why: the role above is the whole check
    }
}
