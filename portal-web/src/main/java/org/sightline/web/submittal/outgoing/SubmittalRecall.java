package org.sightline.web.submittal.outgoing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.outgoing.OutgoingRecall;
import org.sightline.ejb.submittal.outgoing.OutgoingSending;
import org.sightline.ejb.submittal.outgoing.RecallRow;
import org.sightline.web.shared.Messages;

/** What is done after sending, on the pages of one submittal: tell once more, recall, confirm a recall. */
@Named
@RequestScoped
public class SubmittalRecall {

    @Inject
    private OutgoingRecall recalls;

    @Inject
    private OutgoingSending sending;

    @Inject
    private Messages messages;

    private List<RecallRow> found;
    private Boolean asked;

    /** Who was asked; read once for each page. */
    public List<RecallRow> of(UUID id) {
        if (found == null) {
            found = recalls.list(id);
        }
        return found;
    }

    /** Whether the person has to confirm; read once for each page. */
    public boolean asks(SubmittalDetail submittal) {
        if (asked == null) {
            asked = submittal.outgoing() && recalls.isAsked(submittal.id());
        }
        return asked;
    }

    public String recall(SubmittalDetail submittal) {
        recalls.recall(submittal.id());
        messages.info("submittal.recall.done");
        return "/staff/submittal/view?faces-redirect=true&id=" + submittal.id();
    }

    public String resend(SubmittalDetail submittal) {
        sending.resend(submittal.id());
        messages.info("submittal.resend.done");
        return "/staff/submittal/view?faces-redirect=true&id=" + submittal.id();
    }

    public String confirm(SubmittalDetail submittal) {
        recalls.confirm(submittal.id());
        messages.info("submittal.recall.thanks");
        return "/portal/submittal/view?faces-redirect=true&id=" + submittal.id();
    }
}
