package org.sightline.web.submittal.outgoing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.submittal.RecipientRow;
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
    private final DraftCover cover = new DraftCover();
    private List<DraftLine> lines;
    private List<DraftAddressee> people;

    public void load() {
        draft = submittals.find(id);
        if (!draft.outgoing() || !draft.can(SubmittalAction.EDIT)) {
            throw new NotFoundException();
        }
        version = draft.version();
        cover.of(draft);
        lines = new ArrayList<>(draft.items().stream().map(DraftLine::new).toList());
        Map<UUID, RecipientRow> addressed =
                draft.recipients().stream().collect(Collectors.toMap(RecipientRow::account, Function.identity()));
        people = new ArrayList<>(drafts.candidates(id).stream()
                .map(one -> new DraftAddressee(one, addressed.get(one.account())))
                .toList());
        choice.of(draft.project().id());
    }

    private void keep(Stream<WantedItem> added) {
        List<WantedItem> items =
                Stream.concat(lines.stream().map(DraftLine::wanted), added).toList();
        drafts.change(
                id,
                version,
                cover.change(
                        items,
                        people.stream()
                                .filter(one -> one.getKind() != null)
                                .map(DraftAddressee::wanted)
                                .toList()));
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
        lines.remove(line);
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

    public DraftCover getCover() {
        return cover;
    }

    public List<DraftLine> getLines() {
        return lines;
    }

    public List<DraftAddressee> getPeople() {
        return people;
    }

    public DocumentChoice getChoice() {
        return choice;
    }
}
