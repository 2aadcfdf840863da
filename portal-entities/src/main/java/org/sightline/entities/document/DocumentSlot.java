package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** The place and life record of one required document of a project; it can exist before any file does. */
@Entity
@Table(name = "document_slot")
public class DocumentSlot extends SlotLife {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(name = "document_number", nullable = false, length = Limits.CODE)
    private String number;

    @Column(name = "number_folded", nullable = false, length = Limits.CODE)
    private String numberFolded;

    @NotBlank
    @Size(max = Limits.TITLE)
    @Column(nullable = false, length = Limits.TITLE)
    private String title;

    @Column(name = "title_folded", nullable = false, length = Limits.TITLE)
    private String titleFolded;

    @Size(max = Limits.CODE)
    @Column(name = "doc_code", length = Limits.CODE)
    private String docCode;

    /** Listed in the register the customer sees, even while it has no visible revision. */
    @Column(name = "in_register", nullable = false)
    private boolean inRegister;

    /** The sub-supplier that delivers it, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supplier_id")
    private Company supplier;

    /** Account id of the contact that brought the document in, empty for our own; a number is unique for each sender. */
    @NotNull
    @Column(nullable = false, length = DocumentRevision.SENDER, updatable = false)
    private String sender = DocumentRevision.OURS;

    /** The person of ours who sees to it, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    private Account responsible;

    @Column(name = "responsible_id", insertable = false, updatable = false)
    private UUID responsibleId;

    /** The document that is delivered in its place, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private DocumentSlot mergedInto;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** When the newest revision the portal shows came into it; tells nothing of those it does not show. */
    @Column(name = "shown_at", nullable = false)
    private Instant shownAt;

    protected DocumentSlot() {} // for JPA

    public DocumentSlot(Project project, String number, String title, Instant now) {
        this.project = project;
        this.createdAt = now;
        this.shownAt = now;
        describe(number, title, null, now);
    }

    public final void describe(String newNumber, String newTitle, String newDocCode, Instant now) {
        refuseUnless(!isLocked() || newNumber.strip().equals(number), "document.slot.locked");
        number = newNumber.strip();
        numberFolded = Folding.fold(newNumber);
        title = newTitle.strip();
        titleFolded = Folding.fold(newTitle);
        docCode = newDocCode;
        touch(now);
    }

    /** The document was brought in by this account. */
    public void comeFrom(Account account) {
        sender = DocumentRevision.sender(account);
    }

    public void register(boolean listed) {
        inRegister = listed;
    }

    /** @param newSupplier null to take the document back */
    public void assign(Company newSupplier) {
        RefusedException.unless(
                newSupplier == null || newSupplier.getKind() == CompanyKind.SUPPLIER, "document.notASupplier");
        supplier = newSupplier;
    }

    /** @param account one of ours; null when nobody sees to it */
    public void entrust(Account account) {
        RefusedException.unless(account == null || account.isStaff(), "document.slot.notOurs");
        responsible = account;
    }

    /** It is delivered as part of another document of the project. */
    public void merge(DocumentSlot other) {
        refuseUnless(getState() == SlotState.ACTIVE && other.getState() == SlotState.ACTIVE, "document.slot.notActive");
        refuseUnless(getLocation() != SlotLocation.WITH_CUSTOMER, "document.slot.withCustomer");
        RefusedException.unless(!other.equals(this) && other.project.equals(project), "document.slot.foreignSlot");
        mergedInto = other;
        end(SlotState.MERGED);
    }

    @Override
    public void restore() {
        super.restore();
        mergedInto = null;
    }

    @Override
    protected Company customer() {
        return project.getCustomer();
    }

    /** Something about the document or one of its revisions changed. */
    public final void touch(Instant now) {
        updatedAt = now;
    }

    /** @param latest when the newest of the revisions in the portal was put there; null when there is none */
    public void show(Instant latest) {
        shownAt = latest == null ? createdAt : latest;
    }

    public Project getProject() {
        return project;
    }

    @Override
    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getDocCode() {
        return docCode;
    }

    public boolean isInRegister() {
        return inRegister;
    }

    public Company getSupplier() {
        return supplier;
    }

    public Account getResponsible() {
        return responsible;
    }

    public DocumentSlot getMergedInto() {
        return mergedInto;
    }

    public String getSender() {
        return sender;
    }

    public boolean isOurs() {
        return sender.equals(DocumentRevision.OURS);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public Instant getShownAt() {
        return shownAt;
    }
}
