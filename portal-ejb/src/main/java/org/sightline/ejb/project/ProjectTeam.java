package org.sightline.ejb.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** The staff members of a project; only they see it while it is confidential. */
@Stateless
public class ProjectTeam {

    private static final int OFFERED = 20;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ProjectStore projects;

    @Inject
    private ProjectPeopleStore store;

    @Inject
    private ProjectPeople people;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<MemberLeft> left;

    @RolesAllowed(Right.PROJECT_VIEW)
    public List<MemberRow> members(UUID project) {
        return store.members(projects.find(project, caller.get())).stream()
                .map(member -> row(member.getAccount()))
                .toList();
    }

    /** Active staff who could become members. */
    @RolesAllowed(Right.PROJECT_EDIT)
    public List<MemberRow> candidates(UUID project, String q) {
        return store.candidates(projects.find(project, caller.get()), q, OFFERED).stream()
                .map(ProjectTeam::row)
                .toList();
    }

    @RolesAllowed(Right.PROJECT_EDIT)
    public void add(UUID project, UUID account) {
        people.ensureMember(projects.find(project, caller.get()), account);
    }

    /** @return whether the caller still sees the project: who leaves a confidential one does not */
    @RolesAllowed(Right.PROJECT_EDIT)
    public boolean remove(UUID id, UUID account) {
        Project project = projects.find(id, caller.get());
        ProjectMember member = store.member(project, account).orElseThrow(NotFoundException::new);
        // why: a confidential project without members would be out of everybody's reach
        RefusedException.unless(
                !project.isConfidential() || store.members(project).size() > 1, "project.lastMember");
        store.remove(member);
        trail.append(
                "project.member.removed",
                ProjectPeople.ref(project),
                Map.of("member", member.getAccount().getLogin()));
        left.fire(new MemberLeft(id, account));
        return projects.sees(project, caller.get());
    }

    private static MemberRow row(Account account) {
        return new MemberRow(account.getId(), account.getName(), account.getLogin());
    }
}
