package org.sightline.ejb.project;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectGrant;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.shared.SubjectRef;

/** What every use case that changes a project's people does alike: the link and its line in the audit trail. */
@Dependent
class ProjectPeople {

    @Inject
    private ProjectPeopleStore store;

    @Inject
    private AuditTrail trail;

    void ensureMember(Project project, UUID account) {
        if (account != null && store.member(project, account).isEmpty()) {
            Account person = store.staff(account);
            store.add(new ProjectMember(project, person));
            trail.append("project.member.added", ref(project), Map.of("member", person.getLogin()));
        }
    }

    void forgetGrants(Project project) {
        store.grants(project).forEach(this::revoke);
    }

    void revoke(ProjectGrant grant) {
        store.remove(grant);
        trail.append(
                "project.grant.revoked",
                ref(grant.getProject()),
                Map.of("contact", grant.getContact().getEmail()));
    }

    static SubjectRef ref(Project project) {
        return SubjectRef.of("project", project.getId());
    }
}
