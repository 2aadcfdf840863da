package org.sightline.worker.pdf.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Draws what a witness lets it, and tells the witness of it. */
final class Drawer extends PageDrawer {

    private final Budget budget;
    private final Witness witness;

    /** @param witness null when everything may be drawn */
    Drawer(PageDrawerParameters parameters, Budget budget, Witness witness) throws IOException {
        super(parameters);
        this.budget = budget;
        this.witness = witness;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        try {
            budget.time();
        } catch (RefusedDrawingException e) {
            // why: the renderer passes over what is checked
            throw new UncheckedIOException(new IOException(e));
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (witness != null) {
            witness.open(COSName.OC.equals(tag) ? properties : null);
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (witness != null) {
            witness.close();
        }
        super.endMarkedContentSequence();
    }

    private boolean visible() {
        return witness == null || witness.visible();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int depth = enter(form.getCOSObject());
        super.showForm(form);
        leave(depth);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int depth = enter(form.getCOSObject());
        super.showTransparencyGroup(form);
        leave(depth);
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        if (witness == null) {
            super.showAnnotation(annotation);
        } else if (witness.part(annotation)) {
            int depth = enter(annotation.getCOSObject());
            super.showAnnotation(annotation);
            leave(depth);
        }
    }

    private int enter(COSDictionary governed) {
        if (witness == null) {
            return 0;
        }
        int depth = witness.depth();
        witness.open(governed.getCOSDictionary(COSName.OC));
        return depth;
    }

    /** Why: content may leave sections open, or close more than it opened. */
    private void leave(int depth) {
        while (witness != null && witness.depth() > depth) {
            witness.close();
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        COSDictionary governed =
                image instanceof PDImageXObject object ? object.getCOSObject().getCOSDictionary(COSName.OC) : null;
        if (witness != null) {
            witness.open(governed);
        }
        if (visible()) {
            if (witness != null) {
                colour(getGraphicsState().getNonStrokingColor());
                if (!image.isStencil()) {
                    witness.space(image.getColorSpace().getCOSObject());
                }
            }
            super.drawImage(image);
        }
        if (witness != null) {
            witness.close();
        }
    }

    @Override
    public void strokePath() throws IOException {
        if (visible()) {
            colour(getGraphicsState().getStrokingColor());
            super.strokePath();
        } else {
            endPath();
        }
    }

    @Override
    public void fillPath(int rule) throws IOException {
        if (visible()) {
            colour(getGraphicsState().getNonStrokingColor());
            super.fillPath(rule);
        } else {
            endPath();
        }
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        if (visible()) {
            super.fillAndStrokePath(rule);
        } else {
            endPath();
        }
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        if (visible()) {
            if (witness != null) {
                witness.shading(getResources().getShading(name));
            }
            super.shadingFill(name);
        }
    }

    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (visible()) {
            glyph(place, font, code);
            super.showFontGlyph(place, font, code, displacement);
        }
    }

    @Override
    protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector displacement) throws IOException {
        if (visible()) {
            glyph(place, font, code);
            super.showType3Glyph(place, font, code, displacement);
        }
    }

    private void glyph(Matrix place, PDFont font, int code) throws IOException {
        if (witness != null) {
            colour(getGraphicsState().getNonStrokingColor());
            colour(getGraphicsState().getStrokingColor());
            witness.glyph(code, font.toUnicode(code), place.getTranslateX(), place.getTranslateY());
        }
    }

    private void colour(PDColor colour) throws IOException {
        if (witness == null || colour == null || colour.getColorSpace() == null) {
            return;
        }
        witness.space(colour.getColorSpace().getCOSObject());
        if (colour.getColorSpace() instanceof PDPattern patterns
                && patterns.getPattern(colour) instanceof PDShadingPattern shaded) {
            witness.shading(shaded.getShading());
        }
    }
}
