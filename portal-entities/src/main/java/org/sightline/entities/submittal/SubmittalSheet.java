package org.sightline.entities.submittal;

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
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.StoredFile;

/** The transmittal sheet of a submittal we sent, as it was made once. */
@Entity
@Table(name = "submittal_sheet")
public class SubmittalSheet extends Root implements FileCarrier {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submittal_id", nullable = false, updatable = false)
    private Submittal submittal;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    private StoredFile file;

    @NotBlank
    @Size(max = Limits.FILE_NAME)
    @Column(name = "file_name", nullable = false, length = Limits.FILE_NAME, updatable = false)
    private String fileName;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected SubmittalSheet() {} // for JPA

    public SubmittalSheet(OutgoingSubmittal submittal, StoredFile file, Instant now) {
        this.submittal = submittal;
        this.file = file;
        this.fileName = submittal.getNumber() + ".pdf";
        this.madeAt = now;
    }

    public Submittal getSubmittal() {
        return submittal;
    }

    @Override
    public StoredFile getFile() {
        return file;
    }

    @Override
    public String getFileName() {
        return fileName;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
