package org.sightline.ejb.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;
import org.sightline.entities.project.ProjectGrant;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** Who of the customer sees a project and why, and the grants of a confidential one. */
@Stateless
public class ProjectReaders {

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

    /** Every contact that sees the project now, and why. */
    @RolesAllowed(Right.PROJECT_VIEW)
    public List<ReaderRow> list(UUID id) {
        Project project = projects.find(id, caller.get());
        return store.readers(project).stream()
                .map(contact -> reader(project, contact))
                .toList();
    }

    @RolesAllowed(Right.PROJECT_VIEW)
    public List<GrantRow> grants(UUID id) {
        Project project = projects.find(id, caller.get());
        return store.grants(project).stream()
                .map(grant -> row(project, grant.getContact()))
                .toList();
    }

    /** Contacts that reach the customer and have no grant yet. */
    @RolesAllowed(Right.PROJECT_GRANT)
    public List<GrantRow> candidates(UUID id) {
        Project project = projects.find(id, caller.get());
        Set<Contact> granted = new HashSet<>();
        store.grants(project).forEach(grant -> granted.add(grant.getContact()));
        return store.inReach(project.getCustomer()).stream()
                .filter(contact -> !granted.contains(contact))
                .map(contact -> row(project, contact))
                .toList();
    }

    /** Refuses who may not grant projects, before anything is read for that. */
    @RolesAllowed(Right.PROJECT_GRANT)
    public void expectGranter() {
        // why: the role above is the whole check
    }

    /** The contacts who are granted the project, no others. */
    @RolesAllowed(Right.PROJECT_GRANT)
    public List<GrantRow> grant(UUID id, Set<UUID> contacts) {
        Project project = confidential(id);
        Set<UUID> missing = new LinkedHashSet<>(contacts);
        for (ProjectGrant grant : store.grants(project)) {
            if (!missing.remove(grant.getContact().getId())) {
                people.revoke(grant);
            }
        }
        add(project, missing);
        return store.grants(project).stream()
                .map(grant -> row(project, grant.getContact()))
                .toList();
    }

    /** One contact more is granted the project. */
    @RolesAllowed(Right.PROJECT_GRANT)
    public void giveGrant(UUID id, UUID contact) {
        Project project = confidential(id);
        boolean granted = store.grants(project).stream()
                .anyMatch(grant -> grant.getContact().getId().equals(contact));
        add(project, granted ? Set.of() : Set.of(contact));
    }

    private void add(Project project, Set<UUID> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        List<Contact> possible = store.inReach(project.getCustomer());
        for (UUID id : contacts) {
            Contact contact = possible.stream()
                    .filter(candidate -> candidate.getId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> RefusedException.at("contacts", "project.grant.outOfReach"));
            store.add(new ProjectGrant(project, contact));
            trail.append("project.grant.given", ProjectPeople.ref(project), Map.of("contact", contact.getEmail()));
        }
    }

    private Project confidential(UUID id) {
        Project project = projects.find(id, caller.get());
        RefusedException.unless(project.isConfidential(), "project.grant.notConfidential");
        return project;
    }

    /** Takes the grant of one contact away. */
    @RolesAllowed(Right.PROJECT_GRANT)
    public void revokeGrant(UUID id, UUID contact) {
        Project project = confidential(id);
        people.revoke(store.grants(project).stream()
                .filter(grant -> grant.getContact().getId().equals(contact))
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    /**
     * Takes one project away from a contact that chose it or has all of them. One with all keeps the others it reaches now
     * as chosen ones, so later projects no longer come by themselves.
     */
    @RolesAllowed(Right.WEB_ACCESS_EDIT)
    public void revokeChoice(UUID id, UUID contactId) {
        Project project = projects.find(id, caller.get());
        Contact contact = store.readers(project).stream()
                .filter(reader -> reader.getId().equals(contactId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        RefusedException.unless(!project.isConfidential(), "project.access.byGrant");
        if (contact.getWebAccess().isAllProjects()) {
            keepOthers(project, contact);
        } else {
            store.choice(project, contactId).ifPresent(store::remove);
        }
        trail.append("project.access.revoked", ProjectPeople.ref(project), Map.of("contact", contact.getEmail()));
    }

    private void keepOthers(Project project, Contact contact) {
        List<Project> reached = store.inReach(contact);
        contact.getWebAccess().reachAllProjects(false);
        for (Project other : reached) {
            boolean chosen = store.choice(other, contact.getId()).isPresent();
            if (!other.equals(project) && !chosen) {
                store.add(new ProjectChoice(other, contact));
            }
        }
        store.choice(project, contact.getId()).ifPresent(store::remove);
    }

    private ReaderRow reader(Project project, Contact contact) {
        Relation nearest = store.nearest(contact, project.getCustomer());
        ReaderRow.By by = contact.getWebAccess().isAllProjects() ? ReaderRow.By.ALL_PROJECTS : ReaderRow.By.CHOSEN;
        return new ReaderRow(
                contact.getId(),
                contact.getName(),
                contact.getEmail(),
                nearest.getCompany().getName(),
                nearest.getLevel(),
                project.isConfidential() ? ReaderRow.By.GRANT : by,
                contact.getAccount().getLastSignInAt());
    }

    private GrantRow row(Project project, Contact contact) {
        return new GrantRow(
                contact.getId(),
                contact.getName(),
                contact.getEmail(),
                project.getCustomer().getName());
    }
}
