package org.sightline.web.design.revision;

import java.io.Serializable;
import java.util.Arrays;
import org.sightline.ejb.design.revision.Happening;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.shared.NotFoundException;

/** What is said when something happens to a revision. The event stands in the address by its name. */
public class HappeningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String event;
    private String to;
    private String reason;
    private String evidence;

    Happening happening() {
        return new Happening(getKind(), to, reason, evidence);
    }

    /** @throws NotFoundException when there is no such event */
    public RevisionEvent getKind() {
        return Arrays.stream(RevisionEvent.values())
                .filter(known -> known.name().equals(event))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
