package org.sightline.tests.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.submittal.SubmittalProcessed;
import org.sightline.ejb.submittal.SubmittalReceived;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.world.HandedIn;

/** Lets a contact hand something in, and staff put it aside, for tests of what others are told of it. */
@ApplicationScoped
public class HandIn {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private FileStore files;

    @Inject
    private Event<SubmittalReceived> received;

    @Inject
    private Event<SubmittalProcessed> processed;

    @Inject
    private Clock clock;

    public void handIn(String project, String login, String number) throws IOException {
        byte[] bytes = ("file of " + number + project).getBytes(StandardCharsets.UTF_8);
        StoredFile file = new StoredFile(
                files.keep(new ByteArrayInputStream(bytes)).fingerprint(),
                "text/plain",
                ScanState.CLEAN,
                clock.instant());
        received.fire(new SubmittalReceived(new HandedIn(em, clock.instant()).handIn(project, login, file, number)));
    }

    public void putAside(String project, String login, String number) {
        processed.fire(new SubmittalProcessed(new HandedIn(em, clock.instant()).putAside(project, login, number)));
    }
}
