package org.sightline.web.submittal.outgoing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.outgoing.DraftChange;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.ejb.submittal.outgoing.SendingPlace;

/** Page /staff/submittal/create: to whom something is sent from a project. */
@Named
@RequestScoped
public class StaffSubmittalCreate {

    @Inject
    private OutgoingDrafts drafts;

    private UUID project;
    private UUID partner;
    private SendingPlace place;

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
