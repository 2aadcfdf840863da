package org.sightline.web.submittal.outgoing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.outgoing.DistributionKeeping;
import org.sightline.ejb.submittal.outgoing.DistributionListRow;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.ejb.submittal.outgoing.SendingPlace;

/** Page /staff/distribution/list: who usually gets what is sent from a project. */
@Named
@RequestScoped
public class StaffDistributionList {

    @Inject
    private DistributionKeeping keeping;

    @Inject
    private OutgoingDrafts drafts;

    private UUID project;
    private SendingPlace place;
    private List<DistributionListRow> lists;

    public void load() {
        place = drafts.place(project);
        lists = keeping.list(project);
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public SendingPlace getPlace() {
        return place;
    }

    public List<DistributionListRow> getLists() {
        return lists;
    }
}
