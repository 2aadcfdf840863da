package org.sightline.ejb.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.design.ingest.DrawingReader;
import org.sightline.ejb.storage.FileStore;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** What the demonstration notes of its drawings is what is in them. */
class DemonstrationDrawingIT {

    private static final DemonstrationCarton CARTON = new DemonstrationCarton(70, 45, 120, "Tea");

    @TempDir
    static Path data;

    private static DataRing ring;

    @BeforeAll
    static void open() {
        System.setProperty("portal.data", data.toString());
        ring = new DataRing(Wiring.with("design.worker"));
    }

    @AfterAll
    static void close() {
        ring.close();
        System.clearProperty("portal.data");
    }

    @ParameterizedTest
    @EnumSource
    void theWorkerFindsTheLayersTheDemonstrationNotes(DemonstrationDrawing drawing) throws Exception {
        boolean framed = drawing == DemonstrationDrawing.PDF;
        StoredFile kept = new StoredFile(
                ring.get(FileStore.class)
                        .keep(new ByteArrayInputStream(drawing.bytes(CARTON, framed)))
                        .fingerprint(),
                "application/octet-stream",
                ScanState.CLEAN,
                Instant.EPOCH);

        DrawingReader.Inspection found = ring.get(DrawingReader.class).inspect(kept);

        assertThat(found.facts()).isEqualTo(drawing.facts());
        assertThat(found.layers()).isEqualTo(drawing.layers(CARTON, framed));
    }
}
