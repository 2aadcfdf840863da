package org.sightline.web.submittal.outgoing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalAction;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalItemRow;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.outgoing.OutgoingVoiding;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.shared.Messages;

/** Page /staff/submittal/void: takes back what was sent, as a whole or in part. */
@Named
@ViewScoped
public class StaffSubmittalVoid implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingVoiding voiding;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private String reason;
    private List<UUID> chosen;
    private transient SubmittalDetail submittal;

    public void load() {
        submittal = submittals.find(id);
        if (!submittal.can(SubmittalAction.VOID)) {
            throw new NotFoundException();
        }
        version = submittal.version();
    }

    /** Takes back the chosen lines; all that stand chosen is all of it, unless something of it was answered. */
    public String voidIt() {
        if (chosen.isEmpty()) {
            messages.errorAt("items", "submittal.void.nothing");
            return null;
        }
        boolean whole = chosen.size() == getStanding().size()
                && getSubmittal().progress().answered() == 0;
        voiding.voidIt(id, version, whole ? Set.of() : Set.copyOf(chosen), reason);
        messages.info("submittal.void.done", getSubmittal().number());
        return "/staff/submittal/view?faces-redirect=true&id=" + id;
    }

    /** Lines that can be taken back. */
    public List<SubmittalItemRow> getStanding() {
        return getSubmittal().items().stream()
                .filter(item -> !item.voided() && item.answer() == null)
                .toList();
    }

    public SubmittalDetail getSubmittal() {
        if (submittal == null) {
            submittal = submittals.find(id);
        }
        return submittal;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<UUID> getChosen() {
        return chosen;
    }

    public void setChosen(List<UUID> chosen) {
        this.chosen = chosen;
    }
}
