package org.sightline.worker.pdf.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Draws pages, within the pixels and the time of a job. */
public final class Painting {

    private final PDDocument document;
    private final Budget budget;
    private Witness witness;

    public Painting(PDDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    /** With all layers, whatever the document says is off. */
    public Painting allOn() {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.OCPROPERTIES);
        return this;
    }

    /** Tells somebody of everything that is painted. */
    Painting seenBy(Witness each) {
        witness = each;
        return this;
    }

    /**
     * @param width in pixels; less when the picture would have too many
     */
    public BufferedImage page(int number, int width) throws IOException, RefusedDrawingException {
        PDPage page = document.getPage(number);
        PDRectangle box = page.getCropBox();
        boolean upright = page.getRotation() % 180 == 0;
        double across = Math.max(1e-3, upright ? box.getWidth() : box.getHeight());
        double down = Math.max(1e-3, upright ? box.getHeight() : box.getWidth());
        double scale = Math.min(width / across, Math.sqrt(budget.pixels() / (across * down)));
        budget.picture((long) Math.max(1, Math.floor(across * scale)), (long) Math.max(1, Math.floor(down * scale)));
        try {
            return new Renderer().renderImage(number, (float) scale, ImageType.RGB);
        } catch (UncheckedIOException e) {
            if (e.getCause().getCause() instanceof RefusedDrawingException refused) {
                throw refused;
            }
            throw e.getCause();
        }
    }

    /** Leaves only what can be told from the pages: no fields, no states that depend on use. */
    static void plain(PDDocument document, Iterable<COSDictionary> groups) {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
        groups.forEach(group -> group.removeItem(COSName.getPDFName("Usage")));
    }

    private final class Renderer extends PDFRenderer {

        Renderer() {
            super(Painting.this.document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters, budget, witness);
        }
    }
}
