package org.sightline.web.submittal.outgoing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.ejb.submittal.outgoing.WantedItem;
import org.sightline.web.shared.Messages;

/** Page /staff/submittal/edit: a draft of what we send. Every step saves it. */
@Named
@ViewScoped
public class StaffSubmittalEdit extends DraftPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutgoingDrafts drafts;

    @Inject
    private DocumentChoice choice;

    @Inject
    private ListChoice lists;

    @Inject
    private Messages messages;

    private final DraftForm form = new DraftForm();

    @Override
    public void load() {
        super.load();
        form.of(getDraft(), drafts.candidates(getId()));
        choice.of(getId());
        lists.of(getId());
    }

    private void keep(Stream<WantedItem> added) {
        drafts.change(getId(), version(), form.change(added));
        load();
    }

    public void save() {
        keep(Stream.empty());
        messages.info("submittal.edit.saved");
    }

    /** Takes the chosen documents into the draft, each with its latest revision. */
    public void add() {
        take(choice.take());
    }

    /** Takes everything that waits in the queue to the customer into the draft. */
    public void addQueued() {
        take(drafts.queued(getId()));
    }

    private void take(List<UUID> documents) {
        keep(documents.stream().map(document -> new WantedItem(document, null, true)));
    }

    public void useList() {
        keep(Stream.empty());
        lists.use(version());
        load();
    }

    public void keepList() {
        keep(Stream.empty());
        lists.keep();
        load();
    }

    public void remove(DraftLine line) {
        form.getLines().remove(line);
        keep(Stream.empty());
    }

    public String preview() {
        keep(Stream.empty());
        return "/staff/submittal/send?faces-redirect=true&id=" + getId();
    }

    public String delete() {
        drafts.delete(getId(), version());
        messages.info("submittal.edit.deleted");
        return "/staff/submittal/list?faces-redirect=true&project="
                + getDraft().project().id();
    }

    public DraftForm getForm() {
        return form;
    }

    public ListChoice getLists() {
        return lists;
    }

    public DocumentChoice getChoice() {
        return choice;
    }
}
