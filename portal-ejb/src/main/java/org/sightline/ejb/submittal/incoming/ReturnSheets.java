package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.Kept;
import org.sightline.ejb.storage.PaperMaker;
import org.sightline.entities.identity.Right;

/**
 * The papers of answers set in the portal: once all of a submittal is answered, a return transmittal with every comment is
 * made and filed as a submittal that came in and was worked in. The answers stand without it; whoever gives the last one
 * after a failure, or looks at it again, has it made.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making a paper may take a while
public class ReturnSheets {

    @Inject
    private ReturnFiling filing;

    @Inject
    private FileStore files;

    @Inject
    private Instance<PaperMaker> papers;

    /** Makes and files the papers where they are due and not there yet. */
    @RolesAllowed(Right.RETURN_STATUS_SET)
    public void file(UUID id) throws IOException {
        Optional<JsonObject> content = filing.content(id);
        if (content.isEmpty()) {
            return;
        }
        Kept kept;
        try (InputStream in = Files.newInputStream(papers.get().transmittal(content.get()))) {
            kept = files.keep(in);
        }
        filing.keep(id, kept);
    }
}
