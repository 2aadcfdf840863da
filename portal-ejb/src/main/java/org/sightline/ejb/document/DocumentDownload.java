package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.storage.ByteSource;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.FileUnavailableException;
import org.sightline.ejb.storage.FileUnavailableException.Reason;
import org.sightline.ejb.storage.VirtualZip;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/**
 * Gives out the files of documents. What is given out is written into the trail before its first byte leaves, in a
 * transaction that is over before the bytes are read, so that a slow reader holds nothing but its own connection.
 */
@Stateless
public class DocumentDownload {

    /** How many files one archive may hold. */
    public static final int MOST = 10_000;

    @Inject
    private DocumentDownloadStore store;

    @Inject
    private FileStore files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /**
     * What there is to say of a file without giving it out.
     *
     * @throws org.sightline.entities.shared.NotFoundException when it is absent or hidden
     * @throws FileUnavailableException                        when it is infected, not checked yet or damaged
     */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public Download describe(UUID document, String label) throws IOException {
        return download(store.revision(document, label, caller.get()));
    }

    /**
     * Gives a file out. Refuses as {@link #describe} does.
     *
     * @param leaves whether any byte of it will leave; if not, nothing is given out and nothing written down
     */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public Download file(UUID document, String label, Predicate<Download> leaves) throws IOException {
        Visible<DocumentRevision> revision = store.revision(document, label, caller.get());
        Download download = download(revision);
        if (leaves.test(download)) {
            note(revision.get());
        }
        return download;
    }

    /**
     * What there is to say of an archive of several files without giving it out.
     *
     * @throws org.sightline.entities.shared.NotFoundException when one of them is absent or hidden; then none is given
     */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public Download describeZip(List<UUID> revisions) throws IOException {
        return zip(visible(revisions));
    }

    /** Gives several files out as one archive. Refuses as {@link #describeZip} does; {@code leaves} as for one file. */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public Download files(List<UUID> revisions, Predicate<Download> leaves) throws IOException {
        List<Visible<DocumentRevision>> visible = visible(revisions);
        Download download = zip(visible);
        if (leaves.test(download)) {
            visible.forEach(revision -> note(revision.get()));
        }
        return download;
    }

    private List<Visible<DocumentRevision>> visible(List<UUID> revisions) {
        Set<UUID> ids = new LinkedHashSet<>(revisions);
        RefusedException.unless(!ids.isEmpty(), "document.zip.empty");
        RefusedException.unless(ids.size() <= MOST, "document.zip.tooMany", MOST);
        return store.revisions(ids, caller.get());
    }

    private Download zip(List<Visible<DocumentRevision>> revisions) throws IOException {
        List<VirtualZip.Entry> entries = new ArrayList<>();
        for (Visible<DocumentRevision> revision : revisions) {
            DocumentRevision thing = revision.get();
            entries.add(new VirtualZip.Entry(
                    thing.getFileName(), thing.getFile().getCrc32(), thing.getUploadedAt(), bytes(revision)));
        }
        VirtualZip zip = new VirtualZip(entries);
        return new Download("documents.zip", "application/zip", zip.tag(), zip);
    }

    private Download download(Visible<DocumentRevision> revision) throws IOException {
        StoredFile file = revision.get().getFile();
        return new Download(revision.get().getFileName(), file.getContentType(), file.getSha256(), bytes(revision));
    }

    /** Until the scanner has spoken, a file is for nobody but who sent it. */
    private ByteSource bytes(Visible<DocumentRevision> revision) throws IOException {
        DocumentRevision thing = revision.get();
        Caller who = caller.get();
        boolean own = thing.getUploadedBy().getId().equals(who.accountId());
        if (thing.getFile().getScan() == ScanState.PENDING && !own) {
            throw new FileUnavailableException(Reason.PENDING, thing.getFileName());
        }
        return files.bytes(revision);
    }

    private void note(DocumentRevision revision) {
        audit.append(
                "document.downloaded",
                SubjectRef.of("document_revision", revision.getId()),
                Map.of(
                        "number", revision.getSlot().getNumber(),
                        "revision", revision.getLabel(),
                        "fileName", revision.getFileName(),
                        "sha256", revision.getFile().getSha256()));
    }
}
