package org.sightline.entities.design;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Status;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** One layer of a drawing, or what lies on none. It shows only together with every layer above it. */
@Entity
@Table(name = "design_layer")
public class DesignLayer extends Root {

    /** Longest key and step in characters. */
    public static final int KEY = 200;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    private DesignFile file;

    /** Names it within the drawing, by its place and never by its name. */
    @NotBlank
    @Size(max = KEY)
    @Column(name = "layer_key", nullable = false, length = KEY, updatable = false)
    private String key;

    @Column(name = "ordinal_number", nullable = false, updatable = false)
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private DesignLayer parent;

    /** As the drawing calls it, perhaps shortened; may be empty. */
    @NotNull
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME, updatable = false)
    private String name;

    /** Group and type of the processing step the drawing names, or null. */
    @Size(max = KEY)
    @Column(name = "step_group", length = KEY, updatable = false)
    private String stepGroup;

    @Size(max = KEY)
    @Column(name = "step_type", length = KEY, updatable = false)
    private String stepType;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "layer_type", nullable = false, length = 20)
    private LayerType type;

    /** It stands for what lies on no layer. */
    @Column(nullable = false, updatable = false)
    private boolean base;

    /** Null follows the revision. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "status_id")
    private Status status;

    /** The same column read plainly, as that of the project of a design. */
    @Column(name = "status_id", insertable = false, updatable = false)
    private UUID statusId;

    /** How many things are drawn on it. */
    @Column(name = "item_count", nullable = false, updatable = false)
    private long items;

    /** False when it cannot be shown or hidden alone without telling of others. */
    @Column(nullable = false, updatable = false)
    private boolean separable;

    /** It and all above it; the rules ask these and never climb. */
    @ManyToMany
    @JoinTable(
            name = "layer_ancestor",
            joinColumns = @JoinColumn(name = "layer_id"),
            inverseJoinColumns = @JoinColumn(name = "ancestor_id"))
    private Set<DesignLayer> ancestors = new HashSet<>();

    protected DesignLayer() {} // for JPA

    DesignLayer(DesignFile file, int ordinal, Facts facts, LayerType type) {
        this.file = file;
        this.ordinal = ordinal;
        this.key = facts.key();
        this.name = shortened(facts.name(), Limits.NAME);
        this.stepGroup = shortened(facts.stepGroup(), KEY);
        this.stepType = shortened(facts.stepType(), KEY);
        this.base = facts.base();
        this.items = facts.items();
        this.separable = facts.separable();
        this.type = type;
    }

    /**
     * What a drawing says of a layer.
     *
     * @param parent    key of the layer it lies in, or null
     * @param stepGroup group of its processing step, or null, as stepType
     * @param base      it stands for what lies on no layer
     * @param items     how many things are drawn on it
     */
    public record Facts(
            String key,
            String parent,
            String name,
            String stepGroup,
            String stepType,
            boolean base,
            long items,
            boolean separable) {}

    private static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    void lieIn(DesignLayer newParent) {
        parent = newParent;
    }

    /** Notes itself and all it lies in. A layer that is met twice lies in itself, which ends the climb. */
    void climb() {
        ancestors.clear();
        for (DesignLayer step = this; step != null && ancestors.add(step); ) {
            step = step.parent;
        }
    }

    void stray() {
        parent = null;
        ancestors.clear();
    }

    public void classify(LayerType newType) {
        type = newType;
    }

    /** @param newStatus null to follow the revision */
    public void stand(Status newStatus) {
        status = newStatus;
    }

    /** What the drawing said of it, to be said of a copy. */
    public Facts facts() {
        return new Facts(key, parent == null ? null : parent.key, name, stepGroup, stepType, base, items, separable);
    }

    public DesignFile getFile() {
        return file;
    }

    public String getKey() {
        return key;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public DesignLayer getParent() {
        return parent;
    }

    public String getName() {
        return name;
    }

    public LayerType getType() {
        return type;
    }

    public boolean isBase() {
        return base;
    }

    public Status getStatus() {
        return status;
    }

    public long getItems() {
        return items;
    }

    public boolean isSeparable() {
        return separable;
    }

    /** It and all it lies in. */
    public Set<DesignLayer> getAncestors() {
        return Set.copyOf(ancestors);
    }
}
