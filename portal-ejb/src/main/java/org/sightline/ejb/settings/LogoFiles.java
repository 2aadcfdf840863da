package org.sightline.ejb.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.storage.ByteSource;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.StoredFiles;
import org.sightline.entities.settings.Branding;
import org.sightline.entities.storage.StoredFile;

/** Keeps the picture where all files are kept. */
@Dependent
public class LogoFiles {

    @Inject
    private FileStore files;

    @Inject
    private StoredFiles stored;

    StoredFile keep(byte[] picture, String type) throws IOException {
        return stored.of(files.keep(new ByteArrayInputStream(picture)), type);
    }

    ByteSource open(Visible<Branding> branding) throws IOException {
        return files.bytes(branding);
    }
}
