package org.sightline.ejb.project;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.customer.ContactReachChanged;
import org.sightline.entities.project.ProjectChoice;

/**
 * Forgets what a contact had chosen or was granted and no longer reaches; it must not come back by itself when the contact
 * is moved once more.
 */
@Dependent
class ProjectReach {

    @Inject
    private ProjectPeopleStore store;

    @Inject
    private ProjectPeople people;

    @Inject
    private AuditTrail trail;

    void onReachChanged(@Observes ContactReachChanged news) {
        store.choicesOutOfReach(news.contact()).forEach(this::forget);
        store.grantsOutOfReach(news.contact()).forEach(people::revoke);
    }

    private void forget(ProjectChoice choice) {
        store.remove(choice);
        trail.append(
                "project.access.revoked",
                ProjectPeople.ref(choice.getProject()),
                Map.of("contact", choice.getContact().getEmail(), "why", "outOfReach"));
    }
}
