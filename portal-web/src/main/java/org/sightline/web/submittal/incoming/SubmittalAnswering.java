package org.sightline.web.submittal.incoming;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.incoming.AnswerGiving;
import org.sightline.ejb.submittal.incoming.GivenAnswer;
import org.sightline.ejb.submittal.incoming.IncomingWork;
import org.sightline.ejb.submittal.incoming.OpenAnswers;
import org.sightline.web.shared.Messages;

/** The part of the page of a submittal where a partner answers its documents in place. */
@Named
@ViewScoped
public class SubmittalAnswering implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerGiving answers;

    @Inject
    private Messages messages;

    private UUID submittal;
    private List<AnswerRow> rows = List.of();
    private List<IncomingWork.Status> statuses = List.of();
    private UUID all;

    /** The documents of this submittal that wait, read when first asked for. */
    public SubmittalAnswering of(UUID id) {
        if (!id.equals(submittal)) {
            submittal = id;
            OpenAnswers open = answers.open(id);
            rows = open.lines().stream().map(AnswerRow::new).toList();
            statuses = open.statuses();
        }
        return this;
    }

    /** Gives every row that has none yet the same status. */
    public void spread() {
        rows.stream().filter(row -> row.getStatus() == null).forEach(row -> row.setStatus(all));
    }

    /** Rows without a status wait on; among the others a refusal names the row by its place. */
    public String give() {
        List<GivenAnswer> given = rows.stream()
                .filter(row -> row.getStatus() != null)
                .map(AnswerRow::answer)
                .toList();
        rows = rows.stream()
                .sorted(java.util.Comparator.comparing(row -> row.getStatus() == null))
                .toList();
        answers.give(submittal, given);
        messages.info("submittal.answer.done", given.size());
        return "/portal/submittal/view?faces-redirect=true&id=" + submittal;
    }

    public List<AnswerRow> getRows() {
        return rows;
    }

    public List<IncomingWork.Status> getStatuses() {
        return statuses;
    }

    public UUID getAll() {
        return all;
    }

    public void setAll(UUID all) {
        this.all = all;
    }
}
