package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.document.DocumentArrivals;
import org.sightline.ejb.document.DocumentMatch;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;

/** What lies on the desk of a project: what partners have handed in, and what its files probably are. */
@Stateless
public class IncomingDesk {

    @Inject
    private CurrentCaller caller;

    @Inject
    private IncomingStore store;

    @Inject
    private IncomingReading reading;

    @Inject
    private IncomingLooking looking;

    @Inject
    private ProjectStore projects;

    @Inject
    private DocumentArrivals documents;

    /** What waits in the project, oldest first. */
    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public List<Receipt> waiting(UUID project) {
        return receipts(project, true);
    }

    /** Everything that came in there, latest first. */
    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public List<Receipt> existing(UUID project) {
        return receipts(project, false);
    }

    private List<Receipt> receipts(UUID project, boolean waiting) {
        Project found = projects.find(project, caller.get());
        return store.of(found, waiting, caller.get()).stream()
                .map(submittal -> reading.receipt(submittal, caller.get()))
                .toList();
    }

    /** One of them with all that helps to work it in. */
    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public IncomingWork open(UUID id) {
        return looking.at(store.find(id, caller.get()), caller.get());
    }

    /** Documents of the project to choose from. */
    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public List<DocumentMatch.Choice> choices(UUID project, String words) {
        return documents.choices(projects.find(project, caller.get()), words, caller.get());
    }
}
