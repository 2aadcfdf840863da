package org.sightline.web.submittal.outgoing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.submittal.SubmittalAction;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.ejb.submittal.outgoing.WantedItem;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.web.shared.Messages;

/** Page /staff/submittal/edit: a draft of what we send. Every step saves it. */
@Named
@ViewScoped
public class StaffSubmittalEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingDrafts drafts;

    @Inject
    private DocumentChoice choice;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private SubmittalDetail draft;
    private final DraftForm form = new DraftForm();

    public void load() {
        draft = submittals.find(id);
        if (!draft.outgoing() || !draft.can(SubmittalAction.EDIT)) {
            throw new NotFoundException();
        }
        version = draft.version();
        form.of(draft, drafts.candidates(id));
        choice.of(draft.project().id());
    }

    private void keep(Stream<WantedItem> added) {
        drafts.change(id, version, form.change(added));
        load();
    }

    public void save() {
        keep(Stream.empty());
        messages.info("submittal.edit.saved");
    }

    /** Takes the chosen documents into the draft, each with its latest revision. */
    public void add() {
        keep(choice.take().stream().map(document -> new WantedItem(document, null, true)));
    }

    public void remove(DraftLine line) {
        form.getLines().remove(line);
        keep(Stream.empty());
    }

    public String preview() {
        keep(Stream.empty());
        return "/staff/submittal/send?faces-redirect=true&id=" + id;
    }

    public String delete() {
        drafts.delete(id, version);
        messages.info("submittal.edit.deleted");
        return "/staff/submittal/list?faces-redirect=true&project="
                + draft.project().id();
    }

    public EmailChoice[] getEmails() {
        return EmailChoice.values();
    }

    public RecipientKind[] getKinds() {
        return RecipientKind.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SubmittalDetail getDraft() {
        return draft;
    }

    public DraftForm getForm() {
        return form;
    }

    public DocumentChoice getChoice() {
        return choice;
    }
}
