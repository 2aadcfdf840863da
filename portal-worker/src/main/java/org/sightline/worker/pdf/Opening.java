package org.sightline.worker.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.proof.PackedSize;

/** Opens a document for one use, after it has been measured. */
public final class Opening {

    private Opening() {}

    /** What is done with an open document. */
    public interface Use<T> {
        T of(PDDocument document) throws IOException, RefusedDrawingException;
    }

    /**
     * @throws RefusedDrawingException also for what the parser throws on broken files
     * @throws IOException the cause of an {@link UncheckedIOException} of the use; why: a disk that is full says nothing of
     *     the drawing
     */
    public static <T> T of(Path file, Budget budget, Use<T> use) throws IOException, RefusedDrawingException {
        new PackedSize(budget).ofFile(file);
        try (PDDocument document = load(file)) {
            if (document.isEncrypted()) {
                throw new RefusedDrawingException(Reason.ENCRYPTED, "the document is encrypted");
            }
            if (document.getNumberOfPages() == 0) {
                throw new RefusedDrawingException(Reason.BROKEN, "the document has no page");
            }
            new PackedSize(budget).ofStreams(document.getDocument());
            return use.of(document);
        } catch (StackOverflowError e) {
            // why: the parser follows nesting by calling itself, and nothing of ours is changed half by then
            throw new RefusedDrawingException(Reason.TOO_DEEP, "nested deeper than the parser can follow", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            throw new RefusedDrawingException(Reason.BROKEN, "the parser gave up: " + e, e);
        }
    }

    private static PDDocument load(Path file) throws RefusedDrawingException {
        try {
            return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new RefusedDrawingException(Reason.ENCRYPTED, "the document wants a password", e);
        } catch (IOException e) {
            throw new RefusedDrawingException(Reason.BROKEN, "no readable PDF: " + e.getMessage(), e);
        }
    }
}
