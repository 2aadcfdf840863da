package org.sightline.web.submittal.outgoing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalAction;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.ejb.submittal.outgoing.OutgoingSending;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.shared.Messages;

/** Page /staff/submittal/send: a draft as it will go out, and the button that sends it. */
@Named
@ViewScoped
public class StaffSubmittalSend implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingDrafts drafts;

    @Inject
    private OutgoingSending sending;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private String next;
    private transient SubmittalDetail submittal;

    public void load() {
        submittal = submittals.find(id);
        if (!submittal.outgoing() || !submittal.can(SubmittalAction.EDIT)) {
            throw new NotFoundException();
        }
        version = submittal.version();
        next = drafts.nextNumber(id);
    }

    public String send() {
        sending.send(id, version);
        messages.info("submittal.send.done", submittals.find(id).number());
        return "/staff/submittal/view?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNext() {
        return next;
    }

    public SubmittalDetail getSubmittal() {
        if (submittal == null) {
            submittal = submittals.find(id);
        }
        return submittal;
    }
}
