package org.sightline.ejb.design.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.design.ingest.DrawingReader;
import org.sightline.ejb.design.ingest.DrawingReader.RefusedDrawing;
import org.sightline.ejb.storage.FileStore;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Drawings with something wrong about them, one after the other, in one worker that is followed by another when it ends. */
class FuzzedDrawingsIT {

    /** By hand more: {@code -Dfuzzed.drawings=10000}. */
    private static final int MANY =
            Integer.getInteger("fuzzed.drawings", Boolean.getBoolean("sightline.full") ? 500 : 40);

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="50mm" viewBox="0 0 100 50">
              <style>.a{stroke:red;stroke-width:0.5}</style><defs><path id="p" d="M0 0L9 9"/></defs>
              <g id="cut" transform="translate(1 2) scale(2)"><path d="M 0 0 L 10 10 A 5 5 0 0 1 20 20 Z" class="a"/></g>
              <g id="press"><use href="#p" x="5"/><text x="1" y="9" font-size="4">glue &amp; fold</text></g>
            </svg>
            """;
    private static final String DXF =
            """
            0\nSECTION\n2\nTABLES\n0\nTABLE\n2\nLAYER\n70\n2\n0\nLAYER\n2\nCUT\n70\n0\n62\n1\n6\nCONTINUOUS\n0\nLAYER\n2\nPRESS
            70\n0\n62\n2\n6\nCONTINUOUS\n0\nENDTAB\n0\nENDSEC\n0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n8\n0\n2\nB\n70\n0\n10\n0\n20\n0
            0\nCIRCLE\n8\nCUT\n10\n1\n20\n1\n40\n5\n0\nENDBLK\n8\n0\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n0\nLINE\n8\nCUT\n10\n0\n20\n0
            11\n9\n21\n9\n0\nINSERT\n8\nPRESS\n2\nB\n10\n3\n20\n3\n70\n2\n71\n3\n44\n5\n45\n5\n0\nTEXT\n8\nPRESS\n10\n1\n20\n1\n40\n3
            1\nglue\n0\nARC\n8\nCUT\n10\n1\n20\n1\n40\n5\n50\n0\n51\n90\n0\nENDSEC\n0\nEOF
            """;
    private static final String CFF2 =
            """
            $BOF\nV2\nORDER\nEND\nMAIN,CARTON\nUM\nLL,0,0\nUR,500,300\nSCALE,1,1\nC,BOX,10,10,0,1,1\nC,BOX,200,10,90,1,1\nEND
            SUB,BOX\nL,2,1,0,0,0,100,0,0,0\nA,2,1,0,100,0,0,100,0,0,1,0,0\nL,2,2,0,50,0,50,90,0,0\nT,2,1,0,1,1,0,4,4\nglue\nEND\n$EOF
            """;
    private static final String PDF =
            """
            %PDF-1.7
            1 0 obj<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[5 0 R 6 0 R]/D<</Order[5 0 R 6 0 R]>>>>>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Properties<</A 5 0 R/B 6 0 R>>>>>>endobj
            4 0 obj<</Length 77>>stream
            /OC/A BDC 0 0 m 90 90 l S EMC /OC/B BDC q 2 0 0 2 5 5 cm 1 1 40 40 re f Q EMC
            endstream endobj
            5 0 obj<</Type/OCG/Name(cut)>>endobj
            6 0 obj<</Type/OCG/Name(press)>>endobj
            trailer<</Root 1 0 R/Size 7>>
            %%EOF
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

    private static StoredFile kept(byte[] bytes) throws IOException {
        return new StoredFile(
                ring.get(FileStore.class).keep(new ByteArrayInputStream(bytes)).fingerprint(),
                "application/octet-stream",
                ScanState.CLEAN,
                Instant.EPOCH);
    }

    /** What became of it, in one word. */
    private static String outcome(byte[] drawing) throws IOException {
        StoredFile file = kept(drawing);
        try {
            return reader.inspect(file).facts().staffOnly() ? "for staff" : "looked into";
        } catch (RefusedDrawing refused) {
            return "refused " + refused.getReason();
        } catch (IOException ended) {
            return "tried again";
        }
    }

    @Test
    @DisplayName("F09 whatever is wrong about drawings they come to an end, and the next sound one is looked into")
    void whateverIsWrongTheyComeToAnEnd() throws IOException {
        List<byte[]> sound = List.of(SVG, DXF, CFF2, PDF).stream()
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
        for (byte[] drawing : sound) {
            assertThat(outcome(drawing)).isEqualTo("looked into");
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int seed = 0; seed < MANY; seed++) {
            byte[] wrong = spoiled(sound.get(seed % sound.size()), new Random(seed));
            long begun = System.nanoTime();
            outcomes.merge(outcome(wrong), 1, Integer::sum);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("seed " + seed)
                    .isLessThan(LONGEST);
        }
        for (byte[] drawing : sound) {
            assertThat(outcome(drawing)).isEqualTo("looked into");
        }
        System.out.printf("fuzz: %d drawings, %s%n", MANY, outcomes);
        assertThat(outcomes.getOrDefault("tried again", 0))
                .as(outcomes.toString())
                .isLessThanOrEqualTo(MANY / 100);
    }

    private static byte[] spoiled(byte[] sound, Random random) {
        byte[] wrong = sound.clone();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(wrong.length);
            int to = Math.min(wrong.length, at + 1 + random.nextInt(40));
            wrong = switch (random.nextInt(6)) {
                case 0 -> put(wrong, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> put(wrong, at, to, new byte[0]);
                case 2 -> put(wrong, at, at, Arrays.copyOfRange(wrong, at, to));
                case 3 ->
                    put(wrong, at, at + 1, Long.toString(random.nextLong()).getBytes(StandardCharsets.US_ASCII));
                case 4 -> put(wrong, at, at, Arrays.copyOfRange(wrong, 0, at));
                default -> put(wrong, at, at + 1, new byte[] {(byte) ('0' + random.nextInt(10))});
            };
        }
        return wrong;
    }

    private static byte[] put(byte[] into, int from, int to, byte[] what) {
        byte[] made = new byte[into.length - (to - from) + what.length];
        System.arraycopy(into, 0, made, 0, from);
        System.arraycopy(what, 0, made, from, what.length);
        System.arraycopy(into, to, made, from + what.length, into.length - to);
        return made;
    }
}
