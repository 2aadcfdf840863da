package org.sightline.ejb.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.entities.storage.StoredFile;

/** Lends bytes to a process of our own that looks into them. No answer to anybody is made of what is lent. */
@ApplicationScoped
public class FileLending {

    @Inject
    private DataFolders folders;

    /**
     * A second name for the bytes, so that the process sees this one file and no folder of ours. Whoever borrows takes it away
     * again.
     *
     * @param as the name, on the data folder's file system
     */
    public void lend(StoredFile file, Path as) throws IOException {
        Files.createLink(as, folders.blob(file.getSha256()));
    }
}
