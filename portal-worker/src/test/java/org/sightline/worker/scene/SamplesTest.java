package org.sightline.worker.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.cff.CffFormat;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.DrawingFormat;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.dxf.DxfFormat;
import org.sightline.worker.svg.SvgFormat;

/** Real drawings, where their folder is: every layer alone hidden, alone shown, all, none. */
class SamplesTest {

    private static final List<VectorFormat> FORMATS = List.of(new DxfFormat(), new SvgFormat(), new CffFormat());

    /** Small ones always; the large ones, which take half a minute, with the full tests. */
    private static final long SMALL = 80_000;

    @TempDir
    Path folder;

    @Test
    void everySetOfLayersOfEveryDrawingShowsWhatTheOriginalShows() throws Exception {
        Path samples = Path.of(System.getProperty("samples", "../shared/samples"));
        assumeThat(Files.isDirectory(samples))
                .as("no folder of real drawings: " + samples)
                .isTrue();
        boolean full = Boolean.getBoolean("sightline.full");
        int sets = 0;
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.sorted().toList()) {
                Optional<VectorFormat> format = format(file);
                if (format.isPresent() && (full || Files.size(file) < SMALL)) {
                    sets += everySet(format.get(), file);
                }
            }
        }
        assertThat(sets).isGreaterThan(30);
    }

    private static Optional<VectorFormat> format(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(DrawingFormat.HEAD);
            return FORMATS.stream().filter(format -> format.accepts(head)).findFirst();
        }
    }

    private int everySet(VectorFormat format, Path file) throws Exception {
        List<Layer> layers = format.inspect(file, new Budget()).layers();
        Set<String> all = layers.stream().map(Layer::key).collect(Collectors.toSet());
        List<Set<String>> sets = new ArrayList<>(List.of(all, Set.of()));
        for (Layer layer : layers) {
            Set<String> others = new HashSet<>(all);
            others.remove(layer.key());
            sets.add(others);
            sets.add(Set.of(layer.key()));
        }
        for (Set<String> keys : sets) {
            Path into = folder.resolve("filtered");
            Files.deleteIfExists(into);
            format.filter(file, new Permitted(keys), into, new Budget());
            format.verify(file, new Permitted(keys), into, new Budget());
            Scene scene = format.scene(into, new Budget())
                    .keyedAs(layers.stream()
                            .filter(layer -> shown(layer, layers, keys))
                            .toList());
            assertThat(scene.layers()).extracting(SceneLayer::key).isSubsetOf(keys);
        }
        return sets.size();
    }

    private static boolean shown(Layer layer, List<Layer> all, Set<String> keys) {
        boolean above = layer.parent() == null
                || all.stream().anyMatch(other -> other.key().equals(layer.parent()) && shown(other, all, keys));
        return above && keys.contains(layer.key());
    }
}
