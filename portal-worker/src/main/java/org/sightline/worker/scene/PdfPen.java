package org.sightline.worker.scene;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.sightline.worker.paper.Letters;

/** Draws paths and texts of a scene on a page of PDF. */
final class PdfPen {

    /** As thin as a line may be on paper, in points. */
    private static final float HAIR = 0.5f;

    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final Letters letters;
    private final AffineTransform toPage;
    private final double scale;

    PdfPen(PDPageContentStream content, Letters letters, AffineTransform toPage) throws IOException {
        this.content = content;
        this.letters = letters;
        this.toPage = toPage;
        this.scale = toPage.getScaleX();
        content.setLineCapStyle(ROUND);
        content.setLineJoinStyle(ROUND);
    }

    void draw(SceneLayer layer, ScenePath path) throws IOException {
        Look look = path.look();
        boolean filled = look.fill() != Look.NONE;
        boolean drawn = look.stroke() != Look.NONE;
        if (filled || drawn) {
            content.saveGraphicsState();
            if (filled) {
                fill(layer, look);
            }
            if (drawn) {
                stroke(layer, look);
            }
            outline(path.shape());
            paint(filled, drawn, path.shape().getWindingRule() == PathIterator.WIND_EVEN_ODD);
            content.restoreGraphicsState();
        }
    }

    private void fill(SceneLayer layer, Look look) throws IOException {
        content.setNonStrokingColor(new Color(layer.resolved(look.fill())));
        if (look.opacity() < 1) {
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant((float) look.opacity());
            content.setGraphicsStateParameters(faint);
        }
    }

    private void stroke(SceneLayer layer, Look look) throws IOException {
        content.setStrokingColor(new Color(layer.resolved(look.stroke())));
        content.setLineWidth(Math.max(HAIR, (float) (look.width() * scale)));
        float[] dashes = new float[look.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) (look.dashes().get(i) * scale);
        }
        content.setLineDashPattern(dashes, 0);
    }

    private void paint(boolean filled, boolean drawn, boolean evenOdd) throws IOException {
        if (filled && drawn && evenOdd) {
            content.fillAndStrokeEvenOdd();
        } else if (filled && drawn) {
            content.fillAndStroke();
        } else if (filled && evenOdd) {
            content.fillEvenOdd();
        } else if (filled) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    private void outline(Path2D shape) throws IOException {
        float[] at = new float[6];
        float[] pen = new float[2];
        for (PathIterator steps = shape.getPathIterator(toPage); !steps.isDone(); steps.next()) {
            int end = -1;
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[end = 0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[end = 0], at[1]);
                case PathIterator.SEG_QUADTO -> quadratic(pen, at, end = 2);
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[end = 4], at[5]);
                default -> content.closePath();
            }
            if (end >= 0) {
                pen[0] = at[end];
                pen[1] = at[end + 1];
            }
        }
    }

    /** PDF knows cubic curves alone: a quadratic one is one whose handles are two thirds of the way to its own. */
    private void quadratic(float[] from, float[] at, int end) throws IOException {
        content.curveTo(
                from[0] + (at[0] - from[0]) * 2 / 3,
                from[1] + (at[1] - from[1]) * 2 / 3,
                at[end] + (at[0] - at[end]) * 2 / 3,
                at[end + 1] + (at[1] - at[end + 1]) * 2 / 3,
                at[end],
                at[end + 1]);
    }

    void draw(SceneLayer layer, SceneText text) throws IOException {
        String words = letters.known(text.words());
        double size = text.height() / ScenePicture.CAPITALS * scale;
        if (words.isBlank() || size < 0.01) {
            return;
        }
        double[] place = {text.x(), text.y()};
        toPage.transform(place, 0, place, 0, 1);
        double width = letters.width(words, size);
        double up = -new double[] {0, -0.2, 0.5, 1}[text.along()] * text.height() * scale;
        AffineTransform at = AffineTransform.getTranslateInstance(place[0], place[1]);
        at.rotate(Math.toRadians(text.angle()));
        at.translate(-width * text.across() / 2, up);
        content.setNonStrokingColor(new Color(layer.resolved(text.colour())));
        content.beginText();
        content.setFont(letters.font(), (float) size);
        content.setTextMatrix(new Matrix(at));
        content.showText(words);
        content.endText();
    }
}
