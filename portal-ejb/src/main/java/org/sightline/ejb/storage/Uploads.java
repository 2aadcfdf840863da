package org.sightline.ejb.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.storage.Upload;
import org.sightline.entities.storage.UploadState;

/** Hands finished uploads to the use cases that want them, in their transaction. */
@Dependent
public class Uploads {

    @Inject
    private UploadStore store;

    /** A file and the name it came under. */
    public record Claimed(StoredFile file, String fileName) {}

    /**
     * Takes the file of a finished upload of the caller; nobody can take it again.
     *
     * @throws org.sightline.entities.shared.NotFoundException when the caller has no such upload
     * @throws org.sightline.entities.shared.RefusedException  when it is not complete, was taken already or is infected
     */
    public Claimed claim(UUID id, Caller caller) {
        Upload upload = clean(id, caller);
        return new Claimed(upload.claim(), upload.getFileName());
    }

    /**
     * The file of a finished upload of the caller, left where it is.
     *
     * @throws org.sightline.entities.shared.NotFoundException when the caller has no such upload
     * @throws org.sightline.entities.shared.RefusedException  when it is not complete, was taken already or is infected
     */
    public Claimed look(UUID id, Caller caller) {
        Upload upload = clean(id, caller);
        RefusedException.unless(upload.getState() == UploadState.COMPLETE, "upload.notComplete", upload.getFileName());
        return new Claimed(upload.getFile(), upload.getFileName());
    }

    private Upload clean(UUID id, Caller caller) {
        Upload upload = store.get(id, caller.accountId());
        boolean infected = upload.getFile() != null && upload.getFile().getScan() == ScanState.INFECTED;
        RefusedException.unless(!infected, "upload.infected", upload.getFileName());
        return upload;
    }
}
