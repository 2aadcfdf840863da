package org.sightline.ejb.design.drawing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.design.DesignStore;
import org.sightline.ejb.design.DesignTrail;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.FileUnavailableException;
import org.sightline.ejb.storage.FileUnavailableException.Reason;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.identity.Right;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Gives drawings out as they were brought in, by rule O; what is given out is in the trail before its first byte leaves. */
@Stateless
public class DesignOriginals {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignStore store;

    @Inject
    private DrawingStore drawings;

    @Inject
    private FileStore files;

    @Inject
    private AuditTrail trail;

    /**
     * What there is to say of a drawing without giving it out.
     *
     * @param drawing null for the first the caller may have
     * @throws org.sightline.entities.shared.NotFoundException when there is none that the caller may have
     * @throws FileUnavailableException when it is infected, not checked yet or damaged
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public DesignDownload describe(UUID design, String label, UUID drawing) throws IOException {
        return download(found(design, label, drawing));
    }

    /**
     * Gives the drawing out. Refuses as {@link #describe} does.
     *
     * @param leaves whether any byte of it will leave; if not, nothing is given out and nothing written down
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public DesignDownload file(UUID design, String label, UUID drawing, Predicate<DesignDownload> leaves)
            throws IOException {
        Visible<DesignFile> file = found(design, label, drawing);
        DesignDownload download = download(file);
        if (leaves.test(download)) {
            note(file.get());
        }
        return download;
    }

    private void note(DesignFile file) {
        Map<String, Object> facts = DesignTrail.facts(file.getRevision());
        facts.put("fileName", file.getFileName());
        facts.put("sha256", file.getFile().getSha256());
        trail.append("design.downloaded", DesignTrail.ref(file.getRevision().getDesign()), facts);
    }

    private Visible<DesignFile> found(UUID id, String label, UUID drawing) {
        Design design = store.find(id, caller.get());
        return drawings.original(store.revision(design, label, caller.get()), drawing, caller.get());
    }

    private DesignDownload download(Visible<DesignFile> drawing) throws IOException {
        StoredFile file = drawing.get().getFile();
        if (file.getScan() == ScanState.PENDING) {
            throw new FileUnavailableException(Reason.PENDING, drawing.get().getFileName());
        }
        return new DesignDownload(
                drawing.get().getFileName(), file.getContentType(), file.getSha256(), files.bytes(drawing));
    }
}
