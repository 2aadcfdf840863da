package org.sightline.worker.compare;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Compares one page of two filtered drawings, given as PDF. */
public final class Comparison {

    private static final double MM = 25.4 / 72;

    private final Budget budget;
    private final int width;

    /** @param width of the overlay in pixels; less when that would exceed the pixels of the budget */
    public Comparison(int width, Budget budget) {
        this.width = width;
        this.budget = budget;
    }

    /** A region in millimetres from the upper left corner of the overlay. */
    public record Region(double x, double y, double width, double height, Change change) {}

    /** The size of the overlay in millimetres, and what changed, the largest first. */
    public record Found(double width, double height, List<Region> regions) {}

    /**
     * @param page from 0
     * @param into the overlay as PNG; must not exist
     */
    public Found compare(Path before, Path after, int page, Path into) throws IOException, RefusedDrawingException {
        try (PDDocument one = Loader.loadPDF(before.toFile());
                PDDocument other = Loader.loadPDF(after.toFile())) {
            if (page >= one.getNumberOfPages() || page >= other.getNumberOfPages()) {
                throw new RefusedDrawingException(Reason.UNSUPPORTED, "one of them has no such page");
            }
            double unit = one.getPage(page).getUserUnit();
            Rectangle2D.Double space = space(one.getPage(page));
            Rectangle2D.union(space, space(other.getPage(page)), space);
            double scale = Math.min(width / space.width, Math.sqrt(budget.pixels() / 4.0 / space.width / space.height));
            Overlay overlay = new Overlay(drawn(one, page, space, scale), drawn(other, page, space, scale));
            ImageIO.write(overlay.drawn(), "png", into.toFile());
            double mm = MM * unit / scale;
            return new Found(
                    space.width * MM * unit,
                    space.height * MM * unit,
                    overlay.regions().stream()
                            .map(region -> new Region(
                                    region.box().x * mm,
                                    region.box().y * mm,
                                    region.box().width * mm,
                                    region.box().height * mm,
                                    region.change()))
                            .toList());
        }
    }

    /** In points of the page, y upward; a turned page lies with its lower left corner at the origin. */
    private static Rectangle2D.Double space(PDPage page) {
        PDRectangle box = page.getCropBox();
        return switch (page.getRotation() % 360) {
            case 0 -> new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
            case 180 -> new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight());
            default -> new Rectangle2D.Double(0, 0, box.getHeight(), box.getWidth());
        };
    }

    private BufferedImage drawn(PDDocument document, int page, Rectangle2D.Double space, double scale)
            throws IOException, RefusedDrawingException {
        int wide = (int) Math.max(1, Math.round(space.width * scale));
        int high = (int) Math.max(1, Math.round(space.height * scale));
        budget.picture(wide, high);
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        Rectangle2D.Double own = space(document.getPage(page));
        BufferedImage drawing = new PDFRenderer(document).renderImage(page, (float) scale);
        int x = (int) Math.round((own.x - space.x) * scale);
        int y = (int) Math.round((space.y + space.height - own.y - own.height) * scale);
        graphics.drawImage(drawing, x, y, null);
        graphics.dispose();
        return image;
    }
}
