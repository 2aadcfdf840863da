package org.sightline.worker.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.paper.Letters;

/**
 * Writes a scene as one page of PDF in its true size, layer by layer as optional content. Beyond 14,400 points, the longest
 * side readers take, the unit of the page grows (ISO 32000-1, 14.11.2: UserUnit).
 */
public final class ScenePdf {

    private static final double LONGEST = 14_400;
    private static final double POINTS = 72 / 25.4;

    private final Scene scene;
    private final Budget budget;

    public ScenePdf(Scene scene, Budget budget) {
        this.scene = scene;
        this.budget = budget;
    }

    /** @param into must not exist */
    public void write(Path into) throws IOException, RefusedDrawingException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L); // why: the same drawing is the same file
            Rectangle2D.Double box = scene.frame();
            double points = scene.millimetres() * POINTS;
            float unit = (float) Math.max(1, Math.ceil(Math.max(box.width, box.height) * points / LONGEST));
            double scale = points / unit;
            PDPage page = new PDPage(sheet(box, scale));
            if (unit > 1) {
                page.setUserUnit(unit);
            }
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(document, content, new PdfPen(content, new Letters(document), toPage(scale)));
            }
            document.save(into.toFile());
        }
    }

    /** Why not from the origin: two revisions lie upon each other by the coordinates of the drawing. */
    private PDRectangle sheet(Rectangle2D.Double box, double scale) {
        double low = scene.upward() ? box.y : -box.y - box.height;
        return new PDRectangle((float) (box.x * scale), (float) (low * scale), (float) (box.width * scale), (float)
                (box.height * scale));
    }

    private AffineTransform toPage(double scale) {
        return AffineTransform.getScaleInstance(scale, scene.upward() ? scale : -scale);
    }

    private void draw(PDDocument document, PDPageContentStream content, PdfPen pen)
            throws IOException, RefusedDrawingException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        document.getDocumentCatalog().setOCProperties(layers);
        for (SceneLayer layer : scene.layers()) {
            PDOptionalContentGroup group = new PDOptionalContentGroup(layer.name());
            layers.addGroup(group);
            content.beginMarkedContent(COSName.OC, group);
            for (ScenePath path : layer.paths()) {
                budget.primitive();
                pen.draw(layer, path);
            }
            for (SceneText text : layer.texts()) {
                budget.primitive();
                pen.draw(layer, text);
            }
            content.endMarkedContent();
        }
    }
}
