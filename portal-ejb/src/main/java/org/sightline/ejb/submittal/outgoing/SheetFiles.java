package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.Kept;
import org.sightline.ejb.storage.MadeFile;
import org.sightline.ejb.storage.StoredFiles;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.SubmittalSheet;

/** The bytes of transmittal sheets. */
@Dependent
class SheetFiles {

    @Inject
    private FileStore files;

    @Inject
    private StoredFiles rows;

    Kept take(Path made) throws IOException {
        try (InputStream in = Files.newInputStream(made)) {
            return files.keep(in);
        }
    }

    /** We made it ourselves, so no scanner has to be asked. */
    StoredFile row(Kept kept) {
        StoredFile file = rows.of(kept, SheetKeeping.TYPE);
        if (file.getScan() == ScanState.PENDING) {
            file.scanned(ScanState.CLEAN);
        }
        return file;
    }

    /** One that is good for this once. */
    Download passing(String name, Path made) throws IOException {
        return new Download(name, SheetKeeping.TYPE, MadeFile.tagOf(made), MadeFile.of(made));
    }

    Download download(Visible<SubmittalSheet> sheet) throws IOException {
        StoredFile file = sheet.get().getFile();
        return new Download(sheet.get().getFileName(), file.getContentType(), file.getSha256(), files.bytes(sheet));
    }
}
