package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.sightline.entities.submittal.StampState;

/**
 * The papers of answers set in the portal: once all of a submittal is answered, a return transmittal with every comment is
 * made and filed as a submittal that came in and was worked in, and with it each answered PDF with the answer stamped upon it.
 * The answers stand without them; what could not be made is tried again, with pauses that grow.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making papers may take a while
public class ReturnSheets {

    private static final int AT_ONCE = 20;
    private static final Logger LOG = Logger.getLogger(ReturnSheets.class.getName());

    @Inject
    private ReturnFiling filing;

    @Inject
    private FileStore files;

    @Inject
    private Instance<PaperMaker> papers;

    /** Makes and files the papers that are due. @return of how many submittals */
    @RolesAllowed(Right.SYSTEM)
    public int fileDue() {
        int done = 0;
        for (UUID id : filing.due(AT_ONCE)) {
            try {
                Optional<ReturnWork> work = Persistently.answered(() -> filing.take(id));
                done += work.isPresent() && file(work.get()) ? 1 : 0;
            } catch (RuntimeException e) {
                // why: one submittal that nobody thought of must not hold up all the others
                LOG.log(Level.WARNING, "the return of submittal " + id + " was not made", e);
            }
        }
        return done;
    }

    private boolean file(ReturnWork work) {
        try {
            List<ReturnWork.Copy> copies = new ArrayList<>();
            for (ReturnWork.Answered answered : work.answered()) {
                copies.add(copy(answered, work.last()));
            }
            Kept sheet = kept(papers.get().transmittal(work.sheet()));
            Persistently.done(() -> filing.keep(work, sheet, copies));
            return true;
        } catch (IOException | BusyException e) {
            LOG.log(Level.WARNING, "the return of submittal " + work.submittal() + " could not be made", e);
            Persistently.done(() -> filing.failed(work));
            return false;
        }
    }

    /** @param last the papers are not held up any longer by a file nobody can read */
    private ReturnWork.Copy copy(ReturnWork.Answered answered, boolean last) throws IOException {
        try {
            return new ReturnWork.Copy(
                    answered.item(), kept(papers.get().stamped(answered.original(), answered.content())), null);
        } catch (PaperRefusedException e) {
            return new ReturnWork.Copy(answered.item(), null, StampRefusals.of(e.getReason()));
        } catch (IOException e) {
            if (!last) {
                throw e;
            }
            LOG.log(Level.WARNING, "file " + answered.item() + " is filed without its answer upon it", e);
            return new ReturnWork.Copy(answered.item(), null, StampState.UNREADABLE);
        }
    }

    private Kept kept(Path made) throws IOException {
        try (InputStream in = Files.newInputStream(made)) {
            return files.keep(in);
        }
    }
}
