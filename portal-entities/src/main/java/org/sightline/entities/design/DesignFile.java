package org.sightline.entities.design;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.StoredFile;

/** One drawing of a revision. RECEIVED until a job takes it by a lease and finds out what layers it has. */
@Entity
@Table(name = "design_file")
public class DesignFile extends Root implements FileCarrier {

    /** How often a job may fail on it before it is refused. */
    public static final int ATTEMPTS = 3;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id", nullable = false, updatable = false)
    private DesignRevision revision;

    @Column(name = "ordinal_number", nullable = false, updatable = false)
    private int ordinal;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    private StoredFile file;

    @NotBlank
    @Size(max = Limits.FILE_NAME)
    @Column(name = "file_name", nullable = false, length = Limits.FILE_NAME, updatable = false)
    private String fileName;

    /** What lies on no layer, as whoever brought it in said; null leaves it to staff. */
    @Enumerated(EnumType.STRING)
    @Column(name = "base_type", length = 20, updatable = false)
    private LayerType baseType;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private IngestState ingest = IngestState.RECEIVED;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private RefusalReason refusal;

    /** Until then a job has it, or it is not tried again; null when nobody has. */
    @Column(name = "lease_until")
    private Instant lease;

    /** How often a job has taken it. */
    @Column(nullable = false)
    private int attempts;

    /** Told by the content; null until it was looked into. */
    @Size(max = Limits.CODE)
    @Column(name = "file_format", length = Limits.CODE)
    private String format;

    /** What the coordinates are in, as mm, in or pt; null when the drawing does not say. */
    @Size(max = Limits.CODE)
    @Column(name = "length_unit", length = Limits.CODE)
    private String unit;

    @Column(name = "page_count", nullable = false)
    private int pages;

    /** There is no view of it for customers: nobody can take its layers apart. */
    @Column(name = "staff_only", nullable = false)
    private boolean staffOnly;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<DesignLayer> layers = new ArrayList<>();

    protected DesignFile() {} // for JPA

    DesignFile(DesignRevision revision, int ordinal, Named named, Instant now) {
        this.revision = revision;
        this.ordinal = ordinal;
        this.file = named.file();
        this.fileName = named.name();
        this.baseType = named.baseType();
        this.receivedAt = now;
    }

    /** The bytes, the name they came under, and what lies on no layer, or null. */
    public record Named(StoredFile file, String name, LayerType baseType) {}

    /** What was found out about a drawing as a whole. */
    public record Facts(String format, String unit, int pages, boolean staffOnly) {}

    /**
     * What was found out about the drawing and each of its layers. Which of them lie in which {@link #nest} says, once
     * they are stored.
     */
    public void show(Facts facts, List<DesignLayer.Facts> found, Function<DesignLayer.Facts, LayerType> type) {
        format = facts.format();
        unit = facts.unit();
        pages = facts.pages();
        staffOnly = facts.staffOnly();
        for (DesignLayer.Facts one : found) {
            layers.add(new DesignLayer(this, layers.size() + 1, one, type.apply(one)));
        }
    }

    /**
     * Says which layers lie in which, and is done: READY, or waiting for a word of staff.
     *
     * @param sure the types are what people of the house have said, not what the drawing says of itself
     */
    public void nest(List<DesignLayer.Facts> found, boolean sure) {
        Map<String, DesignLayer> byKey = new HashMap<>();
        layers.forEach(layer -> byKey.put(layer.getKey(), layer));
        for (DesignLayer.Facts one : found) {
            byKey.get(one.key()).lieIn(one.parent() == null ? null : byKey.get(one.parent()));
        }
        layers.forEach(DesignLayer::climb);
        arrive(sure && isClassified() ? IngestState.READY : IngestState.WAITING_FOR_LAYER_REVIEW);
    }

    /** Staff have looked at the layers; what they left unclassified stays hidden. */
    public void reviewed() {
        if (ingest == IngestState.WAITING_FOR_LAYER_REVIEW) {
            arrive(IngestState.READY);
        }
    }

    /** Nothing lies in anything any more: its layers can be taken away in any order. */
    public void unnest() {
        layers.forEach(DesignLayer::stray);
    }

    public void refuse(RefusalReason reason) {
        refusal = reason;
        arrive(IngestState.REFUSED);
    }

    /** A job has it from now on. */
    public void begin() {
        ingest = IngestState.SCANNING;
        revision.settle();
    }

    private void arrive(IngestState state) {
        ingest = state;
        lease = null;
        revision.settle();
    }

    /** The job that had it did not come to an end. @param later when it may be tried again */
    public void tryLater(Instant later) {
        if (attempts >= ATTEMPTS) {
            refuse(RefusalReason.FAILED);
        } else {
            arrive(IngestState.RECEIVED);
            lease = later;
        }
    }

    boolean isClassified() {
        return layers.stream().noneMatch(layer -> layer.getType() == LayerType.UNCLASSIFIED);
    }

    public DesignRevision getRevision() {
        return revision;
    }

    public int getOrdinal() {
        return ordinal;
    }

    @Override
    public StoredFile getFile() {
        return file;
    }

    @Override
    public String getFileName() {
        return fileName;
    }

    public LayerType getBaseType() {
        return baseType;
    }

    public IngestState getIngest() {
        return ingest;
    }

    public RefusalReason getRefusal() {
        return refusal;
    }

    public Instant getLease() {
        return lease;
    }

    public int getAttempts() {
        return attempts;
    }

    public Facts facts() {
        return new Facts(format, unit, pages, staffOnly);
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** In the order of the drawing. */
    public List<DesignLayer> getLayers() {
        return List.copyOf(layers);
    }
}
