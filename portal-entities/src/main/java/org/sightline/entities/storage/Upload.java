package org.sightline.entities.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** A file on its way in: RECEIVING until the last byte is safe, then COMPLETE until a use case claims it. */
@Entity
public class Upload extends Root {

    /** How long an upload is kept when nobody goes on with it. */
    public static final Duration KEPT = Duration.ofDays(3);

    /** A row is not written for every piece of a large file. */
    private static final Duration PROLONGED_AFTER = Duration.ofHours(1);

    @NotNull
    @Column(name = "owner_id", nullable = false, updatable = false)
    private UUID ownerId;

    @NotBlank
    @Size(max = Limits.FILE_NAME)
    @Column(name = "file_name", nullable = false, length = Limits.FILE_NAME, updatable = false)
    private String fileName;

    /** Length in bytes, as announced. */
    @Column(name = "byte_size", nullable = false, updatable = false)
    private long length;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private UploadState state = UploadState.RECEIVING;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected Upload() {} // for JPA

    public Upload(UUID ownerId, String fileName, long length, Instant now) {
        this.ownerId = ownerId;
        this.fileName = fileName;
        this.length = length;
        this.expiresAt = now.plus(KEPT);
    }

    /** Somebody goes on with it: it is kept longer. */
    public void goOn(Instant now) {
        if (expiresAt.isBefore(now.plus(KEPT).minus(PROLONGED_AFTER))) {
            expiresAt = now.plus(KEPT);
        }
    }

    public void complete(StoredFile stored) {
        RefusedException.unless(state == UploadState.RECEIVING, "upload.complete");
        file = stored;
        state = UploadState.COMPLETE;
    }

    /** The file goes to whoever claims it first. */
    public StoredFile claim() {
        RefusedException.unless(state == UploadState.COMPLETE, "upload.notComplete", fileName);
        state = UploadState.CLAIMED;
        return file;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public String getFileName() {
        return fileName;
    }

    public long getLength() {
        return length;
    }

    public UploadState getState() {
        return state;
    }

    public StoredFile getFile() {
        return file;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
