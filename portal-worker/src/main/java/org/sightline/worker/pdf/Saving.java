package org.sightline.worker.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a document, as a whole or not at all. */
public final class Saving {

    private Saving() {}

    /**
     * @param into a file that is not there yet
     * @throws UncheckedIOException when it cannot be written; why: {@link Opening} takes any other failure for one of the file
     */
    public static void of(PDDocument document, Path into) {
        write(document, into, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** As {@link #of}, each object by itself: what was PDF 1.4 or PDF/A-1 stays so. */
    public static void plain(PDDocument document, Path into) {
        write(document, into, CompressParameters.NO_COMPRESSION);
    }

    private static void write(PDDocument document, Path into, CompressParameters packing) {
        try {
            Path part = Files.createTempFile(into.toAbsolutePath().getParent(), "saving", ".part");
            try {
                document.save(part.toFile(), packing);
                Files.move(part, into);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
