package org.sightline.ejb.storage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.shared.Configuration;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.Upload;
import org.sightline.entities.storage.UploadState;

/** Files on their way in. Only the owner knows of an upload. */
@Stateless
public class UploadService {

    /** How many files one contact may send at the same time. */
    public static final int AT_ONCE = 4;

    private static final long GIGABYTE = 1_000_000_000L;

    @Inject
    private UploadStore store;

    @Inject
    private FileStore files;

    @Inject
    private StoredFiles storedFiles;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** What the endpoint needs of an upload. */
    public record Receiving(UUID id, long length, boolean complete) {}

    /** The largest file that is taken, in bytes. */
    @PermitAll // why: no secret, and part of what the endpoint says of itself
    public long limit() {
        return largest();
    }

    private long largest() {
        return configuration.number("portal.upload.limit", 10 * GIGABYTE);
    }

    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public Receiving begin(String fileName, long length) throws IOException {
        Caller who = caller.get();
        RefusedException.unless(length <= largest(), "upload.tooLarge", largest());
        if (who.isContact()) {
            RefusedException.unless(
                    store.receiving(who.accountId(), clock.instant()) < AT_ONCE, "upload.tooMany", AT_ONCE);
            long quota = configuration.number("portal.upload.quota", 50 * GIGABYTE);
            RefusedException.unless(store.bytesOf(who.accountId()) + length <= quota, "upload.quota", quota);
        }
        Upload upload = new Upload(who.accountId(), FileName.clean(fileName), length, clock.instant());
        files.begin(upload.getId());
        store.add(upload);
        return receiving(upload);
    }

    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public Receiving get(UUID id) {
        return receiving(store.get(id, caller.get().accountId()));
    }

    /** All bytes are there and safe: the upload gets its file. */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public void complete(UUID id, FileStore.Kept kept) {
        Upload upload = store.get(id, caller.get().accountId());
        upload.complete(storedFiles.of(kept, ContentType.of(kept.head(), upload.getFileName())));
    }

    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public void cancel(UUID id) throws IOException {
        Upload upload = store.get(id, caller.get().accountId());
        RefusedException.unless(upload.getState() != UploadState.CLAIMED, "upload.complete");
        store.remove(upload);
        files.forget(id);
    }

    private static Receiving receiving(Upload upload) {
        return new Receiving(upload.getId(), upload.getLength(), upload.getState() != UploadState.RECEIVING);
    }
}
