package org.sightline.web.design.revision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.design.DrawingRow;
import org.sightline.ejb.design.revision.DesignUploads;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.design.RevisionPage;
import org.sightline.web.shared.Messages;

/** Page /staff/design/draw: further drawings of a revision nobody outside has been meant to see, or others for one. */
@Named
@ViewScoped
public class StaffDesignDraw extends RevisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignUploads uploads;

    @Inject
    private Messages messages;

    private UUID replaces;
    private final Drawings drawings = new Drawings();

    /** @throws NotFoundException when the drawings of the revision are what they are */
    public void load() {
        expectEditor();
        see();
        if (!getRevision().open() || replaces != null && getReplaced() == null) {
            throw new NotFoundException();
        }
    }

    public String save() {
        uploads.draw(getId(), getLabel(), getVersion(), drawings.wanted(), replaces);
        messages.info("design.draw.done", getLabel());
        return back();
    }

    /** The drawing that goes, or null. */
    public DrawingRow getReplaced() {
        return getRevision().drawings().stream()
                .filter(drawing -> drawing.id().equals(replaces))
                .findFirst()
                .orElse(null);
    }

    public UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(UUID replaces) {
        this.replaces = replaces;
    }

    public Drawings getDrawings() {
        return drawings;
    }
}
