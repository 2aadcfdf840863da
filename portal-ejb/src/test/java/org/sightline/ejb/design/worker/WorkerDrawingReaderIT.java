package org.sightline.ejb.design.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.design.ingest.DrawingReader;
import org.sightline.ejb.design.ingest.DrawingReader.Inspection;
import org.sightline.ejb.design.ingest.DrawingReader.RefusedDrawing;
import org.sightline.ejb.storage.FileStore;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Drawings are looked into by a process of its own. */
class WorkerDrawingReaderIT {

    private static final String LAYERED =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="50mm" viewBox="0 0 100 50">
              <g id="cut"><path d="M 0 0 L 10 10" stroke="black" fill="none"/></g>
              <g id="press"><path d="M 0 0 L 20 10" stroke="black" fill="none"/></g>
            </svg>
            """;

    @TempDir
    static Path data;

    private static DataRing ring;
    private static DrawingReader reader;

    @BeforeAll
    static void open() {
        System.setProperty("portal.data", data.toString());
        ring = new DataRing(Wiring.with("design.worker"));
        reader = ring.get(DrawingReader.class);
    }

    @AfterAll
    static void close() {
        ring.close();
        System.clearProperty("portal.data");
    }

    private static StoredFile kept(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new StoredFile(
                ring.get(FileStore.class).keep(new ByteArrayInputStream(bytes)).fingerprint(),
                "image/svg+xml",
                ScanState.CLEAN,
                Instant.EPOCH);
    }

    @Test
    void itTellsTheLayersOfADrawingAndKeepsNoNameOfIt() throws Exception {
        Inspection found = reader.inspect(kept(LAYERED));

        assertThat(found.facts().format()).isEqualTo("SVG");
        assertThat(found.layers()).extracting(DesignLayer.Facts::name).contains("cut", "press");
        assertThat(found.layers()).extracting(DesignLayer.Facts::key).doesNotContain("cut", "press");
        assertThat(found.layers()).as("nothing lies on no layer").noneMatch(DesignLayer.Facts::base);
        try (Stream<Path> left = Files.list(data.resolve("worker/scratch"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aWorkerThatHasEndedIsFollowedByAnother() throws Exception {
        reader.inspect(kept(LAYERED));
        end();

        assertThat(reader.inspect(kept(LAYERED)).layers()).isNotEmpty();
        assertThat(worker()).hasSize(1);
    }

    @Test
    void aBrokenDrawingIsRefusedAndTheNextOneIsLookedInto() throws Exception {
        StoredFile broken = kept(LAYERED.replace("</svg>", ""));

        assertThatThrownBy(() -> reader.inspect(broken))
                .isInstanceOfSatisfying(RefusedDrawing.class, refused -> assertThat(refused.getReason())
                        .isEqualTo(RefusalReason.BROKEN));
        assertThat(reader.inspect(kept(LAYERED)).layers()).isNotEmpty();
    }

    @Test
    void whatNoFormatKnowsIsForStaffAlone() throws Exception {
        Inspection found = reader.inspect(kept("a letter"));

        assertThat(found.facts().staffOnly()).isTrue();
        assertThat(found.layers()).isEmpty();
    }

    @Test
    void theWorkerHasNoWordOfTheServersSurroundings() throws Exception {
        reader.inspect(kept(LAYERED));
        long pid = worker().findFirst().orElseThrow().pid();

        assertThat(Files.readString(Path.of("/proc", Long.toString(pid), "environ")))
                .isEmpty();
    }

    @Test
    void theWorkerReachesNobodyWhereTheSystemLetsUs() throws Exception {
        assumeThat(NetworkCut.prefix()).isNotEmpty();
        reader.inspect(kept(LAYERED));
        long pid = worker().findFirst().orElseThrow().pid();

        assertThat(Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", "dev")))
                .filteredOn(line -> line.contains(":"))
                .allMatch(line -> line.strip().startsWith("lo:"));
    }

    @Test
    void whatAServerLeftBehindIsTakenAway() throws Exception {
        Path scratch = Files.createDirectories(data.resolve("worker/scratch"));
        Path old = Files.createFile(scratch.resolve("1000-of-long-ago"));
        end();

        reader.inspect(kept(LAYERED));

        assertThat(old).doesNotExist();
    }

    private static void end() {
        List<ProcessHandle> workers = worker().toList();
        workers.forEach(ProcessHandle::destroyForcibly);
        workers.forEach(ending -> ending.onExit().join());
    }

    private static Stream<ProcessHandle> worker() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.isAlive())
                .filter(child -> child.info().commandLine().orElse("").contains(data.toString()));
    }
}
