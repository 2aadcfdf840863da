package org.sightline.ejb.design.drawing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.storage.StoredFile;

/** A drawing, and which of its layers somebody may see. Made by {@link PermittedDrawings} alone, which asks the rules. */
public final class PermittedDrawing {

    private final DesignFile drawing;
    private final List<Permitted> layers;

    PermittedDrawing(DesignFile drawing, List<DesignLayer> visible) {
        this(
                visible.stream()
                        .map(layer -> new Permitted(layer.getId(), layer.getKey(), layer.getName()))
                        .toList(),
                drawing);
    }

    private PermittedDrawing(List<Permitted> layers, DesignFile drawing) {
        this.drawing = drawing;
        this.layers = layers;
    }

    /** The same with those of its layers that another has too, by name. */
    public PermittedDrawing withLayersOf(PermittedDrawing other) {
        Set<String> names = other.layers.stream().map(Permitted::name).collect(Collectors.toSet());
        return new PermittedDrawing(
                layers.stream().filter(layer -> names.contains(layer.name())).toList(), drawing);
    }

    /** A layer that may be seen. {@code key}: its place in the drawing, which tells of others and is told to nobody. */
    public record Permitted(UUID id, String key, String name) {}

    /** The bytes as they were brought in: for whoever filters them, and for no answer. */
    public StoredFile original() {
        return drawing.getFile();
    }

    public UUID id() {
        return drawing.getId();
    }

    public String format() {
        return drawing.facts().format();
    }

    public String fileName() {
        return drawing.getFileName();
    }

    public int pages() {
        return drawing.facts().pages();
    }

    /** In the order of the drawing. */
    public List<Permitted> layers() {
        return layers;
    }
}
