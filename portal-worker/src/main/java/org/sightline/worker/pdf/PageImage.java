package org.sightline.worker.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.proof.Painting;

/** Pictures of the pages of a filtered document. */
final class PageImage {

    private final PDDocument document;
    private final Budget budget;

    PageImage(PDDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    void write(int page, int width, Path into) throws IOException, RefusedDrawingException {
        if (page < 0 || page >= document.getNumberOfPages()) {
            throw new RefusedDrawingException(Reason.BROKEN, "there is no page " + page);
        }
        Painting painting = new Painting(document, budget);
        BufferedImage picture = painting.allOn().page(page, width);
        save(picture, into);
    }

    private static void save(BufferedImage picture, Path into) {
        try {
            Path part = Files.createTempFile(into.toAbsolutePath().getParent(), "page", ".part");
            try {
                ImageIO.write(picture, "png", part.toFile());
                Files.move(part, into);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
