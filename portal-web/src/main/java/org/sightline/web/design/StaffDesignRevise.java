package org.sightline.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignUploads;
import org.sightline.ejb.design.NextRevision;
import org.sightline.web.shared.Messages;

/** Page /staff/design/revise: the next revision of a design, with its drawings. */
@Named
@ViewScoped
public class StaffDesignRevise implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignService designs;

    @Inject
    private DesignUploads uploads;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private String label;
    private String reason;
    private final Drawings drawings = new Drawings();
    private transient DesignDetail design;

    public void load() {
        designs.expectEditor();
        version = getDesign().version();
    }

    public String save() {
        DesignDetail after = uploads.next(id, version, new NextRevision(label, reason, drawings.wanted()));
        messages.info("design.revise.done", after.latest().label());
        return "/staff/design/edit?faces-redirect=true&id=" + id;
    }

    public DesignDetail getDesign() {
        if (design == null) {
            design = designs.find(id);
        }
        return design;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Drawings getDrawings() {
        return drawings;
    }
}
