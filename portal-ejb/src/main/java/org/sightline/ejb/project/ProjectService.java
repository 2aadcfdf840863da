package org.sightline.ejb.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** What staff and contacts can do with projects: one method, one use case, one transaction. */
@Stateless
public class ProjectService {

    /** Counting further tells nobody anything. */
    public static final int COUNTED = 100;

    private static final int OFFERED = 20;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ProjectStore store;

    @Inject
    private ProjectPeople people;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed({Right.PROJECT_VIEW, Right.PORTAL_VIEW})
    public Slice<ProjectRow> list(ProjectFilter filter, ProjectSort sort, SliceRequest request) {
        return store.page(filter, sort, request, caller.get());
    }

    @RolesAllowed({Right.PROJECT_VIEW, Right.PORTAL_VIEW})
    public ProjectDetail get(UUID id) {
        Project project = store.find(id, caller.get());
        trail.append("project.viewed", ref(project), Map.of("number", project.getNumber()));
        return detail(project);
    }

    /** How many of the visible projects the filter leaves, counted to {@link #COUNTED} at most. */
    @RolesAllowed({Right.PROJECT_VIEW, Right.PORTAL_VIEW})
    public long count(ProjectFilter filter) {
        return store.count(filter, caller.get(), COUNTED);
    }

    /** Every visible project the filter leaves, for a file to take away. */
    @RolesAllowed({Right.PROJECT_VIEW, Right.PORTAL_VIEW})
    public List<ProjectRow> export(ProjectFilter filter, ProjectSort sort, boolean descending) {
        List<ProjectRow> rows = store.all(filter, sort, descending, caller.get());
        trail.append("project.exported", null, Map.of("rows", rows.size()));
        return rows;
    }

    /** The present version of a project, by which a program says what it means to change. */
    @RolesAllowed({Right.PROJECT_VIEW, Right.PORTAL_VIEW})
    public long version(UUID id) {
        return store.find(id, caller.get()).getVersion();
    }

    /** The customers (sites) whose projects the caller can see; a filter for lists. */
    @RolesAllowed({Right.PROJECT_VIEW, Right.PORTAL_VIEW})
    public List<Site> sites() {
        return store.sites(caller.get());
    }

    /** The companies the caller acts for; contacts see them in the frame of every page. */
    @RolesAllowed({Right.PROJECT_VIEW, Right.PORTAL_VIEW})
    public List<Site> companies() {
        return store.companies(caller.get());
    }

    /** Customers that match, for the form of a new project. */
    @RolesAllowed(Right.PROJECT_EDIT)
    public List<Site> customers(String q) {
        return store.customers(q == null ? "" : q, caller.get(), OFFERED);
    }

    /** One of those customers. */
    @RolesAllowed(Right.PROJECT_EDIT)
    public Site customer(UUID id) {
        return ProjectStore.siteOf(store.customer(id, caller.get()));
    }

    /** Refuses who may not make or change projects, before anything is read or shown for that. */
    @RolesAllowed(Right.PROJECT_EDIT)
    public void expectEditor() {
        // why: the role above is the whole check
    }

    @RolesAllowed(Right.PROJECT_EDIT)
    public ProjectDetail create(@Valid NewProject wanted) {
        Caller by = caller.get();
        Project project =
                new Project(store.customer(wanted.customer(), by), wanted.number(), wanted.name(), clock.instant());
        refuseIfTaken(wanted.number(), project);
        project.hide(wanted.hidden());
        project.allowSubSuppliers(wanted.subSupplierAccess());
        store.add(project);
        trail.append("project.created", ref(project), Map.of("number", project.getNumber(), "name", project.getName()));
        if (wanted.confidential()) {
            keepConfidential(project, true);
        }
        return detail(project);
    }

    /** Changes what the project is called and who may see it; each switch holds from the next request on. */
    @RolesAllowed(Right.PROJECT_EDIT)
    public ProjectDetail change(UUID id, long version, @Valid ProjectChange change) {
        Project project = store.find(id, caller.get());
        project.expectVersion(version);
        Map<String, Object> changes = new LinkedHashMap<>();
        rename(project, change, changes);
        if (differs(change.hidden(), project.isHidden())) {
            project.hide(change.hidden());
            changes.put("hidden", change.hidden());
        }
        if (differs(change.completed(), project.isCompleted())) {
            project.complete(change.completed());
            changes.put("completed", change.completed());
        }
        if (differs(change.subSupplierAccess(), project.isSubSupplierAccess())) {
            project.allowSubSuppliers(change.subSupplierAccess());
            changes.put("subSupplierAccess", change.subSupplierAccess());
        }
        if (!changes.isEmpty()) {
            trail.append("project.changed", ref(project), changes);
        }
        if (differs(change.confidential(), project.isConfidential())) {
            keepConfidential(project, change.confidential());
        }
        store.flush();
        return detail(project);
    }

    private static boolean differs(Boolean wanted, boolean present) {
        return wanted != null && wanted != present;
    }

    private void rename(Project project, ProjectChange change, Map<String, Object> changes) {
        String number =
                change.number() == null ? project.getNumber() : change.number().strip();
        String name = change.name() == null ? project.getName() : change.name().strip();
        if (number.equals(project.getNumber()) && name.equals(project.getName())) {
            return;
        }
        refuseIfBlank("number", number);
        refuseIfBlank("name", name);
        refuseIfTaken(number, project);
        changes.put("number", project.getNumber() + " > " + number);
        changes.put("name", project.getName() + " > " + name);
        project.rename(number, name);
    }

    private static void refuseIfBlank(String field, String text) {
        if (text.isBlank()) {
            throw RefusedException.at(field, "shared.required");
        }
    }

    private void refuseIfTaken(String number, Project project) {
        if (store.isNumberTaken(number, project.getId())) {
            throw RefusedException.at("number", "project.numberTaken", number.strip());
        }
    }

    /** Whoever makes a project confidential becomes a member of it, or would lose sight of it by the same act. */
    private void keepConfidential(Project project, boolean confidential) {
        if (confidential) {
            people.ensureMember(project, caller.get().accountId());
        } else {
            people.forgetGrants(project);
        }
        project.keepConfidential(confidential);
        trail.append("project.changed", ref(project), Map.of("confidential", confidential));
    }

    private ProjectDetail detail(Project project) {
        Caller by = caller.get();
        return new ProjectDetail(
                project.getId(),
                by.isContact() ? null : project.getVersion(),
                project.getNumber(),
                project.getName(),
                store.site(project, by),
                project.isHidden(),
                project.isCompleted(),
                project.isConfidential(),
                by.isContact() ? null : project.isSubSupplierAccess(),
                project.getCreatedAt(),
                actions(by));
    }

    private static Set<ProjectAction> actions(Caller by) {
        Set<ProjectAction> actions = EnumSet.noneOf(ProjectAction.class);
        if (by.can(Right.PROJECT_EDIT)) {
            actions.add(ProjectAction.EDIT);
        }
        if (by.can(Right.PROJECT_GRANT)) {
            actions.add(ProjectAction.GRANT);
        }
        if (by.can(Right.WEB_ACCESS_EDIT)) {
            actions.add(ProjectAction.REVOKE_CHOICE);
        }
        return actions;
    }

    private static SubjectRef ref(Project project) {
        return SubjectRef.of("project", project.getId());
    }
}
