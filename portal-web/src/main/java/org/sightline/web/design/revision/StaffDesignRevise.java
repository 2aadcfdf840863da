package org.sightline.web.design.revision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.revision.DesignUploads;
import org.sightline.ejb.design.revision.NextRevision;
import org.sightline.web.design.RevisionPage;
import org.sightline.web.shared.Messages;

/** Page /staff/design/revise: the next revision of a design, with its drawings. The label is that of the new one. */
@Named
@ViewScoped
public class StaffDesignRevise extends RevisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignUploads uploads;

    @Inject
    private Messages messages;

    private String reason;
    private final Drawings drawings = new Drawings();

    public void load() {
        expectEditor();
        see();
    }

    public String save() {
        DesignDetail after =
                uploads.next(getId(), getVersion(), new NextRevision(getLabel(), reason, drawings.wanted()));
        messages.info("design.revise.done", after.latest().label());
        return back();
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
