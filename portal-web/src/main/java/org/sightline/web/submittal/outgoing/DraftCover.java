package org.sightline.web.submittal.outgoing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.outgoing.DraftChange;
import org.sightline.ejb.submittal.outgoing.DraftChange.DraftManner;
import org.sightline.ejb.submittal.outgoing.WantedItem;
import org.sightline.ejb.submittal.outgoing.WantedRecipient;
import org.sightline.entities.submittal.EmailChoice;

/** What is said on the cover of a draft and how it goes. */
public class DraftCover implements Serializable {

    private static final long serialVersionUID = 1L;

    private String purpose;
    private String remarks;
    private EmailChoice email = EmailChoice.NONE;
    private LocalDate returnBy;
    private boolean stamped;
    private boolean covered;

    void of(SubmittalDetail draft) {
        purpose = draft.purpose();
        remarks = draft.remarks();
        email = draft.manner().email();
        returnBy = draft.manner().returnBy();
        stamped = draft.manner().stamped();
        covered = draft.manner().covered();
    }

    DraftChange change(List<WantedItem> items, List<WantedRecipient> recipients) {
        return new DraftChange(
                purpose == null ? "" : purpose,
                remarks == null ? "" : remarks,
                new DraftManner(email, returnBy, stamped, covered),
                items,
                recipients);
    }

    public EmailChoice[] getEmails() {
        return EmailChoice.values();
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public EmailChoice getEmail() {
        return email;
    }

    public void setEmail(EmailChoice email) {
        this.email = email;
    }

    public LocalDate getReturnBy() {
        return returnBy;
    }

    public void setReturnBy(LocalDate returnBy) {
        this.returnBy = returnBy;
    }

    public boolean isStamped() {
        return stamped;
    }

    public void setStamped(boolean stamped) {
        this.stamped = stamped;
    }

    public boolean isCovered() {
        return covered;
    }

    public void setCovered(boolean covered) {
        this.covered = covered;
    }
}
