package org.sightline.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.project.MemberRow;
import org.sightline.ejb.project.ProjectTeam;
import org.sightline.web.shared.Messages;

/** The part "Members" of the page /staff/project/advanced. */
@Named
@ViewScoped
public class ProjectMembers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectTeam team;

    @Inject
    private Messages messages;

    @Inject
    private StaffProjectAdvanced page;

    private List<MemberRow> members;
    private List<MemberRow> candidates;
    private UUID added;

    public List<MemberRow> getMembers() {
        if (members == null) {
            members = team.members(page.getId());
        }
        return members;
    }

    public List<MemberRow> getCandidates() {
        if (candidates == null) {
            candidates = team.candidates(page.getId(), "");
        }
        return candidates;
    }

    public String add() {
        team.add(page.getId(), added);
        messages.info("project.advanced.members.added");
        return StaffProjectAdvanced.HERE;
    }

    public String remove(MemberRow member) {
        boolean stays = team.remove(page.getId(), member.account());
        messages.info("project.advanced.members.removed", member.name());
        return stays ? StaffProjectAdvanced.HERE : "/staff/project/list?faces-redirect=true";
    }

    public UUID getAdded() {
        return added;
    }

    public void setAdded(UUID added) {
        this.added = added;
    }
}
