package org.sightline.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignRevisionRow;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignUploads;
import org.sightline.ejb.design.DrawingRow;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.shared.Messages;

/** Page /staff/design/draw: further drawings of a revision nobody outside has been meant to see, or others for one. */
@Named
@ViewScoped
public class StaffDesignDraw implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignService designs;

    @Inject
    private DesignUploads uploads;

    @Inject
    private Messages messages;

    private UUID id;
    private String label;
    private UUID replaces;
    private long version;
    private final Drawings drawings = new Drawings();
    private transient DesignDetail design;

    /** @throws NotFoundException when the drawings of the revision are what they are */
    public void load() {
        designs.expectEditor();
        version = getDesign().version();
        if (!getRevision().open() || replaces != null && getReplaced() == null) {
            throw new NotFoundException();
        }
    }

    public String save() {
        uploads.draw(id, label, version, drawings.wanted(), replaces);
        messages.info("design.draw.done", label);
        return "/staff/design/edit?faces-redirect=true&id=" + id;
    }

    public DesignDetail getDesign() {
        if (design == null) {
            design = designs.find(id);
        }
        return design;
    }

    public DesignRevisionRow getRevision() {
        return getDesign().revision(label);
    }

    /** The drawing that goes, or null. */
    public DrawingRow getReplaced() {
        return getRevision().drawings().stream()
                .filter(drawing -> drawing.id().equals(replaces))
                .findFirst()
                .orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(UUID replaces) {
        this.replaces = replaces;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Drawings getDrawings() {
        return drawings;
    }
}
