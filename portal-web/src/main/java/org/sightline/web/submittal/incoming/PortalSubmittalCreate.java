package org.sightline.web.submittal.incoming;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.storage.UploadService;
import org.sightline.ejb.submittal.incoming.IncomingDraft;
import org.sightline.ejb.submittal.incoming.IncomingDrafts;
import org.sightline.ejb.submittal.incoming.IncomingLine;
import org.sightline.ejb.submittal.incoming.IncomingPlace;
import org.sightline.ejb.submittal.incoming.IncomingSending;
import org.sightline.web.shared.Messages;

/** Page /portal/submittal/create: files come over, are looked at, and are handed in under a number. */
@Named
@ViewScoped
public class PortalSubmittalCreate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncomingDrafts drafts;

    @Inject
    private IncomingSending sending;

    @Inject
    private UploadService service;

    @Inject
    private Messages messages;

    private UUID project;
    private IncomingPlace place;
    private IncomingDraft draft;
    private final IncomingForm form = new IncomingForm();

    public void load() {
        place = drafts.place(project);
        draft = drafts.open(project).orElse(null);
        if (draft == null) {
            form.fill(place.proposed(), null, null);
        } else {
            form.fill(draft.number(), draft.purpose(), draft.remarks());
        }
    }

    /** The files that have come over are added to the draft. */
    public void take() {
        List<UUID> fresh = form.fresh();
        draft = fresh.isEmpty() ? draft : drafts.take(project, fresh);
        form.took(fresh);
    }

    public void mark(IncomingLine line) {
        draft = drafts.mark(draft.id(), line.id(), !line.transmittal());
    }

    public void leave(IncomingLine line) {
        draft = drafts.leave(draft.id(), line.id());
    }

    /** Keeps what was typed, as soon as there is a draft to keep it in. */
    public void keep() {
        if (draft != null) {
            drafts.keep(draft.id(), form.getNumber(), form.words());
        }
    }

    public String send() {
        if (draft == null) {
            messages.error("submittal.empty");
            return null;
        }
        keep();
        messages.info(
                "submittal.create.sent",
                sending.send(draft.id(), form.getNumber()).number());
        return "/portal/submittal/receipt?faces-redirect=true&id=" + draft.id();
    }

    public String discard() {
        drafts.discard(draft.id());
        messages.info("submittal.create.discarded");
        return "/portal/submittal/create?faces-redirect=true&project=" + project;
    }

    public List<IncomingLine> getLines() {
        return draft == null ? List.of() : draft.lines();
    }

    public long getLimit() {
        return service.limit();
    }

    public IncomingForm getForm() {
        return form;
    }

    public IncomingPlace getPlace() {
        return place;
    }

    public IncomingDraft getDraft() {
        return draft;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }
}
