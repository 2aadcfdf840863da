package org.sightline.worker.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** A scene as a picture on white, with a small border. */
public final class ScenePicture {

    /** Height of capital letters of the font, in its sizes. */
    static final double CAPITALS = 0.72;

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 100);

    private final Scene scene;

    public ScenePicture(Scene scene) {
        this.scene = scene;
    }

    /**
     * @param width in pixels; the height follows from the drawing, and both shrink when they exceed the pixels of the budget
     */
    public BufferedImage drawn(int width, Budget budget) throws RefusedDrawingException {
        Rectangle2D.Double box = scene.frame();
        double across = width;
        double pixels = across * across * box.height / box.width;
        across = pixels > budget.pixels() ? Math.floor(across * Math.sqrt(budget.pixels() / pixels)) : across;
        double scale = across / box.width;
        int wide = (int) Math.max(1, Math.round(across));
        int high = (int) Math.max(1, Math.floor(box.height * scale));
        budget.picture(wide, high);
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        AffineTransform toPixels = new AffineTransform();
        if (scene.upward()) {
            toPixels.translate(-box.x * scale, (box.y + box.height) * scale);
            toPixels.scale(scale, -scale);
        } else {
            toPixels.scale(scale, scale);
            toPixels.translate(-box.x, -box.y);
        }
        draw(graphics, toPixels, budget);
        graphics.dispose();
        return image;
    }

    private void draw(Graphics2D graphics, AffineTransform toPixels, Budget budget) throws RefusedDrawingException {
        for (SceneLayer layer : scene.layers()) {
            for (ScenePath path : layer.paths()) {
                budget.primitive();
                path(graphics, toPixels, layer, path);
            }
            for (SceneText text : layer.texts()) {
                budget.primitive();
                text(graphics, toPixels, layer, text);
            }
        }
    }

    private static void path(Graphics2D graphics, AffineTransform toPixels, SceneLayer layer, ScenePath path) {
        Look look = path.look();
        Shape shape = toPixels.createTransformedShape(path.shape());
        if (look.fill() != Look.NONE) {
            Color fill = new Color(layer.resolved(look.fill()));
            graphics.setColor(new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), (int) (255 * look.opacity())));
            graphics.fill(shape);
        }
        if (look.stroke() != Look.NONE) {
            double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
            graphics.setColor(new Color(layer.resolved(look.stroke())));
            graphics.setStroke(stroke(look, scale));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Look look, double scale) {
        float width = (float) Math.max(1, look.width() * scale);
        float[] dashes = new float[look.dashes().size()];
        float sum = 0;
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) (look.dashes().get(i) * scale);
            sum += dashes[i];
        }
        boolean broken = sum >= 2; // why: dashes finer than a pixel only cost time
        return broken
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private void text(Graphics2D graphics, AffineTransform toPixels, SceneLayer layer, SceneText text) {
        double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
        double size = text.height() / CAPITALS * scale;
        if (size < 1.5) {
            return;
        }
        TextLayout layout = new TextLayout(text.words(), FONT, METRICS);
        double capitals = FONT.getSize() * CAPITALS;
        double down = new double[] {0, -capitals * 0.2, capitals / 2, capitals}[text.along()];
        double[] place = {text.x(), text.y()};
        toPixels.transform(place, 0, place, 0, 1);
        AffineTransform at = AffineTransform.getTranslateInstance(place[0], place[1]);
        at.rotate(-Math.toRadians(text.angle()));
        at.scale(size / FONT.getSize(), size / FONT.getSize());
        at.translate(-layout.getAdvance() * text.across() / 2, down);
        graphics.setColor(new Color(layer.resolved(text.colour())));
        graphics.fill(at.createTransformedShape(layout.getOutline(null)));
    }
}
