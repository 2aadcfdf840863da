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
import org.sightline.entities.shared.WrongStateException;
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
        return add(new SubmittalItem(this, nextOrdinal(), file, fileName));
    }

    /** The author goes on with the draft: it is kept longer. */
    public void goOn(Instant now) {
        refuseUnlessDraft();
        move(SubmittalState.DRAFT, now);
    }

    /** @param number the number it shall get when it is sent, null or blank when none was chosen yet */
    public void wish(String number) {
        refuseUnlessDraft();
        wished(number == null || number.isBlank() ? null : number.strip());
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
        refuseIfHandled(item);
        RefusedException.unless(made.getSlot().getProject().equals(getProject()), "submittal.otherProject");
        item.assign(made, answer, act);
        progress(act.at());
    }

    /** Nothing is to be done with the file, and why. */
    public void putAside(SubmittalItem item, String why, Act act) {
        refuseIfHandled(item);
        item.putAside(why, act);
        progress(act.at());
    }

    /** @throws WrongStateException telling who was first, when somebody has handled the file */
    public void refuseIfHandled(SubmittalItem item) {
        item.refuseIfHandled();
        refuseUnlessToProcess();
    }

    private void refuseUnlessToProcess() {
        if (!SubmittalState.TO_PROCESS.contains(getState())) {
            throw new WrongStateException("submittal.notUnprocessed");
        }
    }

    private void progress(Instant now) {
        if (getItems().stream().allMatch(SubmittalItem::isHandled)) {
            processedAt = now;
            move(SubmittalState.PROCESSED, now);
        } else {
            move(SubmittalState.PARTLY_PROCESSED, now);
        }
    }

    /** Its files are to be handled once more; what each became before is for the caller to undo. */
    public void reopen(Instant now) {
        if (getState() != SubmittalState.PROCESSED) {
            throw new WrongStateException("submittal.notProcessedYet");
        }
        getItems().forEach(SubmittalItem::reopen);
        processedAt = null;
        move(SubmittalState.PARTLY_PROCESSED, now);
    }

    public int getHandledCount() {
        return (int) getItems().stream().filter(SubmittalItem::isHandled).count();
    }

    /** Into another project of the same customer, or of the same supplier's. */
    public void moveTo(Project other, Instant now) {
        refuseUnlessUntouched();
        RefusedException.unless(!other.equals(getProject()), "submittal.sameProject");
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
        if (getState() != SubmittalState.UNPROCESSED) {
            throw new WrongStateException("submittal.notUntouched");
        }
    }

    public Instant getProcessedAt() {
        return processedAt;
    }
}
