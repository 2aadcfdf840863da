package org.sightline.web.submittal.outgoing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.outgoing.DraftChange;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.ejb.submittal.outgoing.SendingPlace;

/** Page /staff/submittal/create: to whom something is sent from a project. */
@Named
@ViewScoped
public class StaffSubmittalCreate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutgoingDrafts drafts;

    private UUID project;
    private UUID partner;
    private transient SendingPlace place;

    public void load() {
        place = drafts.place(project);
    }

    public String create() {
        UUID made = drafts.create(project, partner, DraftChange.of(List.of()));
        return "/staff/submittal/edit?faces-redirect=true&id=" + made;
    }

    public SendingPlace getPlace() {
        if (place == null) {
            load();
        }
        return place;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public UUID getPartner() {
        return partner;
    }

    public void setPartner(UUID partner) {
        this.partner = partner;
    }
}
