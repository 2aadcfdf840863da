package org.sightline.ejb.storage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.storage.Upload;
import org.sightline.entities.storage.UploadState;

/** Files on their way in, as rows. Only the owner knows of an upload. */
@Stateless
public class UploadService {

    @Inject
    private UploadStore store;

    @Inject
    private PartFiles parts;

    @Inject
    private StoredFiles storedFiles;

    @Inject
    private UploadLimits limits;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What taking in bytes needs of an upload. */
    public record Receiving(UUID id, UUID owner, String fileName, long length, boolean complete, Instant expiresAt) {}

    /** The largest file that is taken, in bytes. */
    @PermitAll // why: no secret, and part of what the endpoint says of itself
    public long limit() {
        return limits.largest();
    }

    /**
     * Begins an upload; its bytes come afterwards.
     *
     * @param length bytes of the whole file
     */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.DESIGN_EDIT, Right.PORTAL_UPLOAD})
    public Receiving begin(String fileName, long length) throws IOException {
        Caller who = caller.get();
        String name = FileName.clean(fileName);
        RefusedException.unless(length > 0, "upload.empty", name);
        limits.check(who, length);
        Upload upload = new Upload(who.accountId(), name, length, clock.instant());
        parts.begin(upload.getId());
        store.add(upload);
        return receiving(upload);
    }

    @RolesAllowed({Right.DOCUMENT_EDIT, Right.DESIGN_EDIT, Right.PORTAL_UPLOAD})
    public Receiving get(UUID id) {
        Upload upload = store.get(id, caller.get().accountId());
        if (upload.getState() == UploadState.CLAIMED) {
            throw new NotFoundException(); // why: the file has gone to a use case; there is no upload any more
        }
        return receiving(upload);
    }

    /** Bytes are about to come: the upload is kept longer, and the quota is asked again, now that every other begin is known. */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.DESIGN_EDIT, Right.PORTAL_UPLOAD})
    public Receiving goOn(UUID id) {
        Caller who = caller.get();
        Upload upload = store.get(id, who.accountId());
        if (upload.getState() == UploadState.RECEIVING) {
            limits.check(who, 0);
            upload.goOn(clock.instant());
        }
        return receiving(upload);
    }

    /** All bytes are there and safe: the upload gets its file. */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.DESIGN_EDIT, Right.PORTAL_UPLOAD})
    public void complete(UUID id, Kept kept) {
        Upload upload = store.get(id, caller.get().accountId());
        upload.complete(storedFiles.of(kept, ContentType.of(kept.head(), upload.getFileName())));
    }

    /** The bytes were found to be something else than the name says. */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.DESIGN_EDIT, Right.PORTAL_UPLOAD})
    public void refuse(UUID id, String reason) {
        Upload upload = store.get(id, caller.get().accountId());
        audit.append(
                "upload.refused",
                SubjectRef.of("upload", id),
                Map.of("fileName", upload.getFileName(), "reason", reason));
        store.remove(upload);
    }

    @RolesAllowed({Right.DOCUMENT_EDIT, Right.DESIGN_EDIT, Right.PORTAL_UPLOAD})
    public void cancel(UUID id) throws IOException {
        Upload upload = store.get(id, caller.get().accountId());
        RefusedException.unless(upload.getState() != UploadState.CLAIMED, "upload.complete");
        store.remove(upload);
        parts.forget(id);
    }

    private static Receiving receiving(Upload upload) {
        return new Receiving(
                upload.getId(),
                upload.getOwnerId(),
                upload.getFileName(),
                upload.getLength(),
                upload.getState() != UploadState.RECEIVING,
                upload.getExpiresAt());
    }
}
