package org.sightline.web.design.layer;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.layer.LayerChange;
import org.sightline.ejb.design.layer.LayerRow;
import org.sightline.entities.settings.LayerType;

/** One layer in the review, with what is chosen for it. */
public class LayerLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final UUID drawing;
    private final String name;
    private final int depth;
    private final boolean base;
    private final boolean separable;
    private final String step;
    private final long items;
    private LayerType type;
    private String status;

    /** @param all those it can lie in */
    LayerLine(LayerRow row, List<LayerRow> all) {
        id = row.id();
        drawing = row.drawing();
        name = row.name();
        depth = depth(row, all);
        base = row.base();
        separable = row.separable();
        step = row.stepGroup() == null
                ? null
                : row.stepGroup() + (row.stepType() == null ? "" : " / " + row.stepType());
        items = row.items();
        type = row.type();
        status = row.status() == null ? null : row.status().id().toString();
    }

    private static int depth(LayerRow row, List<LayerRow> all) {
        int depth = 0;
        for (UUID above = row.parent(); above != null; depth++) {
            UUID wanted = above;
            above = all.stream()
                    .filter(other -> other.id().equals(wanted))
                    .findFirst()
                    .map(LayerRow::parent)
                    .orElse(null);
        }
        return depth;
    }

    LayerChange change() {
        return new LayerChange(id, type, status == null ? "" : status);
    }

    public boolean isUnclassified() {
        return type == LayerType.UNCLASSIFIED;
    }

    public UUID getId() {
        return id;
    }

    public UUID getDrawing() {
        return drawing;
    }

    public String getName() {
        return name;
    }

    /** How many layers it lies in, at most as many as are told apart by their indent. */
    public int getDepth() {
        return Math.min(depth, 4);
    }

    public boolean isBase() {
        return base;
    }

    public boolean isSeparable() {
        return separable;
    }

    public String getStep() {
        return step;
    }

    public long getItems() {
        return items;
    }

    public LayerType getType() {
        return type;
    }

    public void setType(LayerType type) {
        this.type = type;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
