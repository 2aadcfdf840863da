package org.sightline.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * Real drawings, each with all layers, none, every one alone hidden and alone shown. Small files only, unless the profile full
 * runs; then by Poppler too where it is installed, and with a line of figures for each file in target/samples-pdf.txt.
 */
class SamplesTest {

    private static final PdfFormat PDF = new PdfFormat();
    private static final Path SAMPLES = Path.of(System.getProperty("samples", "../../shared/samples"));
    private static final boolean FULL = Boolean.getBoolean("sightline.full");
    private static final int SMALL = 30_000;

    @TempDir
    private Path folder;

    private final List<String> figures = new ArrayList<>();
    private int proved;
    private int tied;
    private int same;
    private int compared;
    private final List<String> other = new ArrayList<>();

    @Test
    void everySetOfLayersIsProved() throws Exception {
        assumeTrue(Files.isDirectory(SAMPLES), "no folder of real drawings, so none was tried");
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pdf"))
                    .sorted()
                    .collect(Collectors.toList())) {
                if (FULL || Files.size(file) < SMALL) {
                    figures(file);
                }
            }
        }
        figures.add(proved + " sets proved, " + tied + " tied; by the second engine " + same + " of " + compared
                + " alike");
        if (FULL) {
            Files.write(Path.of("target", "samples-pdf.txt"), figures);
        }
        assertThat(other).isEmpty();
    }

    private void figures(Path file) throws Exception {
        long begun = System.nanoTime();
        List<Layer> layers = PDF.inspect(file, new Budget()).layers();
        List<String> keys = layers.stream().map(Layer::key).toList();
        long size = 0;
        Set<Set<String>> sets = sets(keys);
        for (Set<String> set : sets) {
            size = Math.max(size, tried(file, set));
        }
        figures.add(file.getFileName() + ": " + (keys.size() - 1) + " layers, " + sets.size() + " sets, "
                + Files.size(file) + " bytes become at most " + size + ", "
                + (System.nanoTime() - begun) / 1_000_000 + " ms in all");
    }

    private static Set<Set<String>> sets(List<String> keys) {
        Set<Set<String>> sets = new LinkedHashSet<>();
        sets.add(new TreeSet<>(keys));
        sets.add(Set.of());
        for (String key : keys) {
            Set<String> without = new TreeSet<>(keys);
            without.remove(key);
            sets.add(without);
            sets.add(Set.of(key));
            sets.add(new TreeSet<>(Set.of(key).equals(Set.of(Layer.BASE)) ? Set.of(key) : Set.of(key, Layer.BASE)));
        }
        return sets;
    }

    private long tried(Path file, Set<String> set) throws Exception {
        Path filtered = folder.resolve("filtered.pdf");
        Files.deleteIfExists(filtered);
        Permitted permitted = new Permitted(set);
        try {
            PDF.filter(file, permitted, filtered, new Budget());
            PDF.verify(file, permitted, filtered, new Budget());
            proved++;
            if (FULL && SecondEngine.installed() && permitted.base()) {
                compare(file, set, filtered);
            }
            return Files.size(filtered);
        } catch (RefusedDrawingException e) {
            if (e.reason() == Reason.NOT_SEPARABLE) {
                tied++;
            } else {
                other.add(file.getFileName() + " " + set + " " + e.reason() + " " + e.getMessage());
            }
            return 0;
        }
    }

    /** Switching an original off cannot hide what lies on no layer, nor what lies below a hidden one. */
    private void compare(Path file, Set<String> set, Path filtered) throws Exception {
        SecondEngine engine = new SecondEngine(folder);
        Set<String> shown = shown(file, set);
        long pixels = engine.difference(file, shown, filtered);
        List<String> words = engine.more(file, shown, filtered);
        compared++;
        if (pixels == 0 && words.isEmpty()) {
            same++;
        } else {
            figures.add("  " + file.getFileName() + " " + set + ": " + pixels + " pixels, words " + words);
        }
    }

    private static Set<String> shown(Path file, Set<String> set) throws IOException, RefusedDrawingException {
        Set<String> shown = new TreeSet<>(set);
        List<Layer> layers = PDF.inspect(file, new Budget()).layers();
        for (int i = 0; i < layers.size(); i++) {
            layers.stream()
                    .filter(layer -> layer.parent() != null && !shown.contains(layer.parent()))
                    .forEach(layer -> shown.remove(layer.key()));
        }
        return shown;
    }
}
