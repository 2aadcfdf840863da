package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Turns colours of named inks, tables and profiles into plain ones of the same look. */
final class Inks {

    private static final COSName RGB = COSName.DEVICERGB;

    private Inks() {}

    static Colour without(Colour colour) throws RefusedDrawingException {
        if (!(colour.space() instanceof COSArray space) || space.size() < 2) {
            return colour;
        }
        boolean pattern = COSName.PATTERN.equals(space.getObject(0));
        COSBase ink = pattern ? space.getObject(1) : space;
        COSBase plain = pattern ? new COSArray(List.of(COSName.PATTERN, RGB)) : RGB;
        return new Colour(plain, look(ink, colour.components()), colour.pattern());
    }

    private static List<COSBase> look(COSBase ink, List<COSBase> components) throws RefusedDrawingException {
        try {
            PDColorSpace space = PDColorSpace.create(ink);
            float[] given = space.getInitialColor().getComponents().clone();
            for (int i = 0; i < given.length && i < components.size(); i++) {
                given[i] = ((COSNumber) components.get(i)).floatValue();
            }
            List<COSBase> plain = new ArrayList<>();
            for (float each : space.toRGB(given)) {
                plain.add(new COSFloat(each));
            }
            return plain;
        } catch (IOException | RuntimeException e) {
            throw new RefusedDrawingException(Reason.NOT_SEPARABLE, "an ink of a hidden layer cannot be replaced", e);
        }
    }
}
