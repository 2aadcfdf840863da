package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.storage.PaperMaker;
import org.sightline.entities.identity.Right;

/** The transmittal sheet of what was sent: made when it is first asked for, and the same ever after its files are stamped. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making one may take a while
public class TransmittalSheets {

    @Inject
    private SheetKeeping keeping;

    @Inject
    private SheetFiles files;

    @Inject
    private Instance<PaperMaker> papers;

    /** @throws org.sightline.entities.shared.NotFoundException when the submittal is absent, hidden or a draft */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public Download sheet(UUID id) throws IOException {
        Optional<Download> kept = keeping.find(id);
        if (kept.isPresent()) {
            return kept.get();
        }
        JsonObject content = keeping.content(id);
        Path made = papers.get().transmittal(content);
        Optional<Download> sheet = keeping.keep(id, content, files.take(made));
        return sheet.isPresent() ? sheet.get() : files.passing(keeping.name(id), made);
    }
}
