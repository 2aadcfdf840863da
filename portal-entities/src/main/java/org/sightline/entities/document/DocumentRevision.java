package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.StoredFile;

/**
 * One formally named state of a document with its bytes, which never change. WORKING until it is issued; issuing the next
 * one supersedes it; VOID when it was a mistake.
 */
@Entity
@Table(name = "document_revision")
public class DocumentRevision extends Root implements FileCarrier {

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

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private RevisionState state = RevisionState.WORKING;

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
    }

    /** The bytes and the name under which they came. */
    public record NamedFile(StoredFile file, String name) {}

    public void issue() {
        RefusedException.unless(state == RevisionState.WORKING, "document.revision.alreadyIssued", label);
        state = RevisionState.ISSUED;
    }

    /** The next revision has been issued. */
    public void supersede() {
        if (state == RevisionState.ISSUED || state == RevisionState.ANSWERED || state == RevisionState.ACCEPTED) {
            state = RevisionState.SUPERSEDED;
        }
    }

    public void voidIt() {
        RefusedException.unless(state == RevisionState.ISSUED, "document.revision.cannotVoid", label);
        state = RevisionState.VOID;
        inPortal = false;
    }

    /**
     * Puts the revision into the portal.
     *
     * @param confirmed staff have said that they mean a revision that was never issued
     */
    public void publish(boolean confirmed) {
        RefusedException.unless(state != RevisionState.VOID, "document.revision.isVoid", label);
        RefusedException.unless(state != RevisionState.WORKING || confirmed, "document.revision.confirmWorking", label);
        inPortal = true;
    }

    public void withdraw() {
        inPortal = false;
    }

    /** @param supplier the sub-supplier this revision is meant for, or null */
    public void intendFor(Company supplier) {
        uploadedFor = supplier;
    }

    public DocumentSlot getSlot() {
        return slot;
    }

    public String getLabel() {
        return label;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public RevisionState getState() {
        return state;
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

    public Company getUploadedFor() {
        return uploadedFor;
    }
}
