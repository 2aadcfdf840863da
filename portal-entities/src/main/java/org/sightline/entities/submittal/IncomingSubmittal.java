package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.StoredFile;

/**
 * What a customer or sub-supplier sends (M5): DRAFT, UNPROCESSED, then PARTLY_PROCESSED and PROCESSED as its files are
 * handled; RETURNED_TO_SENDER by us or WITHDRAWN by the sender while nothing has been handled.
 */
@Entity
@DiscriminatorValue(Direction.IN)
public class IncomingSubmittal extends Submittal {

    @Column(name = "processed_at")
    private Instant processedAt;

    protected IncomingSubmittal() {} // for JPA

    public IncomingSubmittal(Project project, Company partner, Account author, Instant now) {
        super(project, partner, author, now);
    }

    public SubmittalItem add(StoredFile file, String fileName) {
        return add(SubmittalItem.coming(this, nextOrdinal(), file, fileName));
    }

    /** Says which file is the transmittal sheet; at most one is. */
    public void markTransmittal(SubmittalItem sheet, boolean marked) {
        refuseUnlessDraft();
        getItems().forEach(item -> item.mark(marked && item.equals(sheet)));
    }

    /** Hands it in under the sender's own number. */
    public void send(String number, Instant now) {
        refuseUnlessDraft();
        frozenAs(number, getPartner().getId().toString(), now);
        move(SubmittalState.UNPROCESSED, now);
    }

    /**
     * The file became this revision.
     *
     * @param answer what the file says of its document, or null
     */
    public void assign(SubmittalItem item, DocumentRevision made, Answer answer, Act act) {
        refuseUnlessToProcess();
        RefusedException.unless(made.getSlot().getProject().equals(getProject()), "submittal.otherProject");
        item.assign(made, answer, act);
        progress(act.at());
    }

    /** Nothing is to be done with the file, and why. */
    public void putAside(SubmittalItem item, String why, Act act) {
        refuseUnlessToProcess();
        item.putAside(why, act);
        progress(act.at());
    }

    private void refuseUnlessToProcess() {
        RefusedException.unless(SubmittalState.TO_PROCESS.contains(getState()), "submittal.notUnprocessed");
    }

    private void progress(Instant now) {
        if (getItems().stream().allMatch(SubmittalItem::isHandled)) {
            processedAt = now;
            move(SubmittalState.PROCESSED, now);
        } else {
            move(SubmittalState.PARTLY_PROCESSED, now);
        }
    }

    public void reopen(Instant now) {
        RefusedException.unless(getState() == SubmittalState.PROCESSED, "submittal.notProcessed");
        processedAt = null;
        move(SubmittalState.PARTLY_PROCESSED, now);
    }

    /** Into another project of the same customer, or of the same supplier's. */
    public void moveTo(Project other, Instant now) {
        refuseUnlessUntouched();
        inProject(other);
        move(SubmittalState.UNPROCESSED, now);
    }

    public void returnToSender(String why, Instant now) {
        refuseUnlessUntouched();
        because(why);
        move(SubmittalState.RETURNED_TO_SENDER, now);
    }

    public void withdraw(String why, Instant now) {
        refuseUnlessUntouched();
        because(why);
        move(SubmittalState.WITHDRAWN, now);
    }

    private void refuseUnlessUntouched() {
        RefusedException.unless(getState() == SubmittalState.UNPROCESSED, "submittal.notUnprocessed");
    }

    public Instant getProcessedAt() {
        return processedAt;
    }
}
