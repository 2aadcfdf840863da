package org.sightline.worker.scene;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.RefusedDrawingException;

/** A drawing of a test in a folder of its own, and what the worker does with it. */
public final class Drawn {

    private final VectorFormat format;
    private final Path folder;
    private int count;

    public Drawn(VectorFormat format, Path folder) {
        this.format = format;
        this.folder = folder;
    }

    public Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("drawing" + count++), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Filters and verifies. */
    public byte[] filtered(byte[] original, String... keys) throws IOException, RefusedDrawingException {
        Path file = file(original);
        Path into = folder.resolve("filtered" + count++);
        format.filter(file, Permitted.of(keys), into, new Budget());
        format.verify(file, Permitted.of(keys), into, new Budget());
        return Files.readAllBytes(into);
    }

    public Scene scene(byte[] bytes) throws IOException, RefusedDrawingException {
        return format.scene(file(bytes), new Budget());
    }

    public String json(byte[] bytes) throws IOException, RefusedDrawingException {
        StringWriter json = new StringWriter();
        new SceneJson(json).write(scene(bytes));
        return json.toString();
    }
}
