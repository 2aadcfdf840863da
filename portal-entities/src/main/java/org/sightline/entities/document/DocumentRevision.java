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
import org.sightline.entities.customer.Company;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/**
 * One formally named state of a document with its bytes, which never change. WORKING until it is issued; issuing the next
 * one supersedes it; VOID when it was a mistake.
 */
@Entity
@Table(name = "document_revision")
public class DocumentRevision extends RevisionLife implements FileCarrier {

    /** Sender of what we bring in ourselves. */
    static final String OURS = "";

    static final int SENDER = 36;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "slot_id", nullable = false, updatable = false)
    private DocumentSlot slot;

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(nullable = false, length = Limits.CODE, updatable = false)
    private String label;

    /** 1, 2, 3 … in the order of arrival; labels need not sort. */
    @Column(name = "ordinal_number", nullable = false, updatable = false)
    private int ordinal;

    @Column(name = "in_portal", nullable = false)
    private boolean inPortal;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    private StoredFile file;

    @NotBlank
    @Size(max = Limits.FILE_NAME)
    @Column(name = "file_name", nullable = false, length = Limits.FILE_NAME, updatable = false)
    private String fileName;

    @Column(name = "file_name_folded", nullable = false, length = Limits.FILE_NAME, updatable = false)
    private String fileNameFolded;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "uploaded_by_id", nullable = false, updatable = false)
    private Account uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    /**
     * Account id of the contact that brought it in, empty for our own. A label is unique for each sender, so that nobody
     * learns by a refusal of what it does not see.
     */
    @NotNull
    @Column(nullable = false, length = SENDER, updatable = false)
    private String sender;

    /** When it came into the portal, null while it is not there. */
    @Column(name = "published_at")
    private Instant publishedAt;

    /** The sub-supplier it was put there for, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "uploaded_for_id")
    private Company uploadedFor;

    protected DocumentRevision() {} // for JPA

    public DocumentRevision(
            DocumentSlot slot, String label, int ordinal, NamedFile file, Account uploadedBy, Instant now) {
        this.slot = slot;
        this.label = label.strip();
        this.ordinal = ordinal;
        this.file = file.file();
        this.fileName = file.name();
        this.fileNameFolded = Folding.fold(file.name());
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
        this.sender = sender(uploadedBy);
    }

    static String sender(Account account) {
        return account.isStaff() ? OURS : account.getId().toString();
    }

    /** The bytes and the name under which they came. */
    public record NamedFile(StoredFile file, String name) {}

    @Override
    protected DocumentSlot slot() {
        return slot;
    }

    @Override
    public void voidIt() {
        super.voidIt();
        withdraw();
    }

    /** As {@link #publish(boolean, Instant)}, at the moment of its arrival. */
    public void publish(boolean confirmed) {
        publish(confirmed, uploadedAt);
    }

    /**
     * Puts the revision into the portal.
     *
     * @param confirmed staff have said that they mean a revision that was never issued
     */
    public void publish(boolean confirmed, Instant now) {
        RefusedException.unless(getState() != RevisionState.VOID, "document.revision.isVoid", label);
        RefusedException.unless(file.getScan() != ScanState.INFECTED, "document.revision.infected", label);
        RefusedException.unless(
                getState() != RevisionState.WORKING || confirmed, "document.revision.confirmWorking", label);
        inPortal = true;
        publishedAt = now;
    }

    public void withdraw() {
        inPortal = false;
        publishedAt = null;
    }

    /** @param supplier the sub-supplier this revision is meant for, or null */
    public void intendFor(Company supplier) {
        uploadedFor = supplier;
    }

    public DocumentSlot getSlot() {
        return slot;
    }

    @Override
    public String getLabel() {
        return label;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public boolean isInPortal() {
        return inPortal;
    }

    @Override
    public StoredFile getFile() {
        return file;
    }

    @Override
    public String getFileName() {
        return fileName;
    }

    public Account getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public String getSender() {
        return sender;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Company getUploadedFor() {
        return uploadedFor;
    }
}
