package org.sightline.entities.design;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** A drawing somebody wanted to see and was not given, because just these layers of it could not be shown or not be proved. */
@Entity
@Table(name = "withheld_drawing")
public class WithheldDrawing extends Root {

    private static final int NAME = 64;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    private DesignFile file;

    /** Under which name what could not be made would have been kept. */
    @NotNull
    @Column(nullable = false, length = NAME, updatable = false)
    private String rendition;

    /** Of the layers that were to be shown, with commas between them, perhaps shortened. */
    @NotNull
    @Column(name = "layer_names", nullable = false, length = Limits.TEXT, updatable = false)
    private String layers;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private RefusalReason reason;

    @Column(name = "noticed_at", nullable = false, updatable = false)
    private Instant noticedAt;

    protected WithheldDrawing() {} // for JPA

    public WithheldDrawing(DesignFile file, String rendition, List<String> layers, RefusalReason reason, Instant now) {
        String names = String.join(", ", layers);
        this.file = file;
        this.rendition = rendition;
        this.layers = names.length() <= Limits.TEXT ? names : names.substring(0, Limits.TEXT);
        this.reason = reason;
        this.noticedAt = now;
    }

    public DesignFile getFile() {
        return file;
    }

    public String getRendition() {
        return rendition;
    }

    public String getLayers() {
        return layers;
    }

    public RefusalReason getReason() {
        return reason;
    }

    public Instant getNoticedAt() {
        return noticedAt;
    }
}
