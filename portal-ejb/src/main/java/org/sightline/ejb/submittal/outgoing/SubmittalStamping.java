package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.ejb.shared.BusyException;
import org.sightline.ejb.shared.Persistently;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.Kept;
import org.sightline.ejb.storage.PaperMaker;
import org.sightline.ejb.storage.PaperRefusedException;
import org.sightline.ejb.submittal.StampRefusals;
import org.sightline.entities.identity.Right;

/**
 * Makes the stamped copies of files that went out, after they did: sending waits for nobody, and a file that cannot be stamped
 * goes as it is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: a copy takes a while, and there may be many
public class SubmittalStamping {

    /** Files one turn looks at; what is left has the next. */
    private static final int AT_ONCE = 100;

    private static final Logger LOG = Logger.getLogger(SubmittalStamping.class.getName());

    @Inject
    private StampWatch watch;

    @Inject
    private FileStore files;

    @Inject
    private Instance<PaperMaker> papers;

    /** @return how many files have come to an end */
    @RolesAllowed(Right.SYSTEM)
    public int stampDue() {
        int done = 0;
        for (UUID id : watch.due(AT_ONCE)) {
            try {
                Optional<StampWatch.Held> held = Persistently.answered(() -> watch.take(id));
                done += held.isPresent() && stamp(held.get()) ? 1 : 0;
            } catch (RuntimeException e) {
                // why: one file that nobody thought of must not hold up all the others
                LOG.log(Level.WARNING, "file " + id + " was not stamped", e);
            }
        }
        return done;
    }

    private boolean stamp(StampWatch.Held held) {
        try (InputStream in = Files.newInputStream(papers.get().stamped(held.original(), held.content()))) {
            Kept copy = files.keep(in);
            Persistently.done(() -> watch.made(held, copy));
            return true;
        } catch (PaperRefusedException e) {
            Persistently.done(() -> watch.refused(held, StampRefusals.of(e.getReason())));
            return true;
        } catch (BusyException e) {
            Persistently.done(() -> watch.putBack(held));
            return false;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "file " + held.item() + " could not be stamped", e);
            Persistently.done(() -> watch.failed(held));
            return false;
        }
    }
}
