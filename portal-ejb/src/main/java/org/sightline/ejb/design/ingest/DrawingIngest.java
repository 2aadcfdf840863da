package org.sightline.ejb.design.ingest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.ejb.design.ingest.DrawingReader.RefusedDrawing;
import org.sightline.ejb.shared.Persistently;
import org.sightline.entities.identity.Right;

/** Has waiting drawings looked into. Where nobody can look into drawings they wait. */
@Stateless
public class DrawingIngest {

    private static final int AT_ONCE = 20;
    private static final Logger LOG = Logger.getLogger(DrawingIngest.class.getName());

    @Inject
    private IngestWatch watch;

    @Inject
    private Instance<DrawingReader> readers;

    /** @return how many drawings have come to an end */
    @RolesAllowed(Right.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: looking into a drawing may take minutes
    public int ingestDue() {
        int done = 0;
        if (readers.isResolvable()) {
            DrawingReader reader = readers.get();
            for (UUID id : Persistently.answered(() -> watch.due(AT_ONCE))) {
                Optional<IngestWatch.Held> held = Persistently.answered(() -> watch.take(id));
                if (held.isPresent() && look(reader, held.get())) {
                    done++;
                }
            }
        }
        return done;
    }

    private boolean look(DrawingReader reader, IngestWatch.Held held) {
        try {
            DrawingReader.Inspection inspection = reader.inspect(held.file());
            Persistently.done(() -> watch.found(held, inspection));
            return true;
        } catch (RefusedDrawing e) {
            Persistently.done(() -> watch.refused(held, e.getReason()));
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "drawing " + held.id() + " could not be looked into", e);
            Persistently.done(() -> watch.failed(held));
            return false;
        }
    }
}
