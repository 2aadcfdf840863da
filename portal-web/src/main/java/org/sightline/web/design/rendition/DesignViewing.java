package org.sightline.web.design.rendition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignRevisionRow;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.DrawingRow;
import org.sightline.ejb.design.layer.LayerService;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.design.DesignLinks;

/** A page with one revision of a design as the person sees it, and one of its drawings in the viewer. */
public abstract class DesignViewing {

    @Inject
    private DesignService designs;

    @Inject
    private LayerService layers;

    @Inject
    private DesignLinks links;

    private UUID id;
    private String label;
    private UUID drawing;
    private DesignDetail design;
    private DesignRevisionRow revision;
    private DrawingRow shown;
    private DrawingView view;

    public void load() {
        design = designs.get(id);
        revision = label == null ? design.latest() : design.revision(label);
        shown = drawing == null ? first() : named();
        view = shown == null
                ? null
                : DrawingView.of(links.revision(id, revision.label()), shown, layers.list(id, revision.label()));
    }

    private DrawingRow first() {
        return revision.drawings().stream().findFirst().orElse(null);
    }

    private DrawingRow named() {
        return revision.drawings().stream()
                .filter(row -> row.id().equals(drawing))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public DesignDetail getDesign() {
        return design;
    }

    public DesignRevisionRow getRevision() {
        return revision;
    }

    public List<DesignRevisionRow> getRevisions() {
        return design.revisions();
    }

    /** The drawing in the viewer; null when the person sees no layer of any. */
    public DrawingRow getShown() {
        return shown;
    }

    public DrawingView getView() {
        return view;
    }

    /** What the person may take away of the drawing in the viewer. */
    public List<DrawingView.Download> getDownloads() {
        return view == null ? List.of() : view.downloads();
    }

    /** Prints in true size are made of PDF. */
    public boolean isPrintable() {
        return getDownloads().stream().anyMatch(download -> download.form() == DrawingForm.PDF);
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

    public UUID getDrawing() {
        return drawing;
    }

    public void setDrawing(UUID drawing) {
        this.drawing = drawing;
    }
}
