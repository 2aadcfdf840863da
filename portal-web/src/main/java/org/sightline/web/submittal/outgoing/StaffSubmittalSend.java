package org.sightline.web.submittal.outgoing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.ejb.submittal.outgoing.OutgoingSending;
import org.sightline.web.shared.Messages;

/** Page /staff/submittal/send: a draft as it will go out, and the button that sends it. */
@Named
@ViewScoped
public class StaffSubmittalSend extends DraftPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutgoingDrafts drafts;

    @Inject
    private OutgoingSending sending;

    @Inject
    private Messages messages;

    private String next;

    @Override
    public void load() {
        super.load();
        next = drafts.nextNumber(getId());
    }

    public String send() {
        sending.send(getId(), version());
        forget();
        messages.info("submittal.send.done", getDraft().number());
        return "/staff/submittal/view?faces-redirect=true&id=" + getId();
    }

    /** The number it would get now. */
    public String getNext() {
        return next;
    }
}
