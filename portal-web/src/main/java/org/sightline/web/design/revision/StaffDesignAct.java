package org.sightline.web.design.revision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.sightline.ejb.access.SightPreviews;
import org.sightline.ejb.design.StatusName;
import org.sightline.ejb.design.revision.DesignMoves;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.design.RevisionPage;
import org.sightline.web.shared.Foreseen;
import org.sightline.web.shared.Messages;

/** Page /staff/design/act: says what an event means for a revision and for whom, asks what it wants to know, and lets it happen. */
@Named
@ViewScoped
public class StaffDesignAct extends RevisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignMoves moves;

    @Inject
    private Happenings happenings;

    @Inject
    private SightPreviews previews;

    @Inject
    private Messages messages;

    private final HappeningForm form = new HappeningForm();
    private final Foreseen foreseen = new Foreseen();

    /** @throws NotFoundException when it cannot happen to the revision now */
    public void load() {
        see();
        if (!getRevision().can(form.getKind())) {
            throw new NotFoundException();
        }
    }

    public String save() {
        if (!foreseen.settles(previews.ofDesigns(Set.of(getId()), this::happen))) {
            return null;
        }
        happen();
        messages.info("design.act.done", getLabel());
        return back();
    }

    private void happen() {
        happenings.happen(getId(), getLabel(), getVersion(), form.happening());
    }

    /** Where a move by hand can lead. */
    public List<StatusName> getNext() {
        return moves.next(getId(), getLabel());
    }

    public HappeningForm getForm() {
        return form;
    }

    public Foreseen getForeseen() {
        return foreseen;
    }
}
