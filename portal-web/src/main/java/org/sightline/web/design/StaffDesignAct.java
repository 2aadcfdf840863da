package org.sightline.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignMoves;
import org.sightline.ejb.design.DesignRevisionRow;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.StatusName;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.shared.Messages;

/** Page /staff/design/act: says what an event means for a revision, asks what it wants to know, and lets it happen. */
@Named
@ViewScoped
public class StaffDesignAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignService designs;

    @Inject
    private DesignMoves moves;

    @Inject
    private Happenings happenings;

    @Inject
    private Messages messages;

    private UUID id;
    private String label;
    private long version;
    private final HappeningForm form = new HappeningForm();
    private transient DesignDetail design;

    /** @throws NotFoundException when it cannot happen to the revision now */
    public void load() {
        version = getDesign().version();
        if (!getRevision().can(form.getKind())) {
            throw new NotFoundException();
        }
    }

    public String save() {
        happenings.happen(id, label, version, form.happening());
        messages.info("design.act.done", label);
        return "/staff/design/edit?faces-redirect=true&id=" + id;
    }

    /** Where a move by hand can lead. */
    public List<StatusName> getNext() {
        return moves.next(id, label);
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

    public HappeningForm getForm() {
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
