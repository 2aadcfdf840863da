package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.FileUnavailableException;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Counts the pages of files the caller sees. */
@Dependent
class PageCounting {

    private static final String PDF = "application/pdf";

    @Inject
    private FileStore files;

    /** Empty for what is no PDF by its name, and for what cannot be looked at just now. */
    Optional<PdfPages> of(Visible<? extends FileCarrier> carrier) {
        StoredFile file = carrier.get().getFile();
        boolean pdf = PDF.equals(file.getContentType())
                || carrier.get()
                        .getFileName()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith(".pdf");
        if (!pdf || file.getScan() != ScanState.CLEAN) {
            return Optional.empty();
        }
        try {
            return Optional.of(PdfPages.of(files.bytes(carrier)));
        } catch (IOException | FileUnavailableException e) {
            return Optional.empty(); // why: a check before sending must not be what stops it
        }
    }
}
