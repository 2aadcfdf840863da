package org.sightline.worker.solid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.DrawingFormat;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Page;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.drawing.Step;

/**
 * A model in space. It has one layer, all or nothing: with the layer permitted the file itself is handed on, for nothing in
 * it can be told apart; without it there is nothing to hand on.
 */
abstract class SolidFormat implements DrawingFormat {

    /** The one layer: a model as a whole. Its step proposes the type of layer. */
    static final Layer MODEL = new Layer("solid:0", null, "", new Step("Solid", "Model"), false, 1, true);

    /** Unit of coordinates; empty when the format does not tell. */
    abstract String unit();

    /** Looks whether the file holds what its format demands, without building the model. */
    abstract void check(Path file, Budget budget) throws IOException, RefusedDrawingException;

    @Override
    public Inspection inspect(Path original, Budget budget) throws IOException, RefusedDrawingException {
        checked(original, budget);
        return new Inspection(name(), unit(), List.of(new Page(0, 0)), List.of(MODEL, Layer.base(0)));
    }

    @Override
    public void filter(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        if (!permitted.has(MODEL.key())) {
            throw new RefusedDrawingException(Reason.NOT_SEPARABLE, "A model is shown as a whole or not at all");
        }
        checked(original, budget);
        Files.copy(original, into, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Override
    public void verify(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException {
        if (!permitted.has(MODEL.key()) || Files.mismatch(original, filtered) >= 0) {
            throw new RefusedDrawingException(Reason.IN_DOUBT, "The model is not the one that is permitted");
        }
    }

    private void checked(Path file, Budget budget) throws IOException, RefusedDrawingException {
        try {
            check(file, budget);
        } catch (RuntimeException e) {
            throw new RefusedDrawingException(Reason.BROKEN, "The " + name() + " file cannot be read", e);
        }
    }

    RefusedDrawingException broken(String why) {
        return new RefusedDrawingException(Reason.BROKEN, "The " + name() + " file is broken: " + why);
    }

    static byte[] head(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }
}
