package org.sightline.web.design.revision;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.revision.NewDrawing;
import org.sightline.entities.settings.LayerType;

/** Files that have come over, and what lies on no layer of them. */
public class Drawings implements Serializable {

    private static final long serialVersionUID = 1L;

    private String uploads;
    private LayerType type;

    List<NewDrawing> wanted() {
        return Arrays.stream((uploads == null ? "" : uploads).split(","))
                .filter(id -> !id.isBlank())
                .map(id -> new NewDrawing(UUID.fromString(id.strip()), type))
                .toList();
    }

    /** Whatever a layer can be said to be. */
    public List<LayerType> getTypes() {
        return Arrays.stream(LayerType.values())
                .filter(known -> known != LayerType.UNCLASSIFIED)
                .toList();
    }

    public String getUploads() {
        return uploads;
    }

    public void setUploads(String uploads) {
        this.uploads = uploads;
    }

    public LayerType getType() {
        return type;
    }

    public void setType(LayerType type) {
        this.type = type;
    }
}
