package org.sightline.worker.cff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.drawing.Step;
import org.sightline.worker.scene.Canary;
import org.sightline.worker.scene.Drawn;
import org.sightline.worker.scene.Scene;

class CffTest {

    private static final String MAIN = "cff:0";
    private static final String CUT = "cff:1";
    private static final String CREASE = "cff:2";
    private static final String TEXT = "cff:3";
    private static final String MARKS = "cff:4";

    @TempDir
    Path folder;

    private final CffFormat format = new CffFormat();
    private final Canary canary = new Canary();
    private Drawn drawn;
    private byte[] file;

    @BeforeEach
    void hideSecrets() {
        drawn = new Drawn(format, folder);
        String text = "$BOF\nV2," + w("version") + "\nORDER," + w("order") + "\n" + w("line of the order")
                + "\nEND\nMAIN,"
                + w("name of the layout") + "\nUM\nLL,0,0\nUR," + n("size of the sheet") + ",500\nSCALE,1,1\n"
                + "C,BOX,10,10,0,1,1\nC,BOX," + n("place of a copy") + ",10,90,1,1\nC,MARKS,1,1,0,1,1\n"
                + "L,2,1,0,0,0," + n("line of the layout") + ",9,0,0\nT,2,1,0,5,5,0,3,3\n" + w("text of the layout")
                + "\nEND\n"
                + "SUB,BOX\nL,2,1,0,0,0,100,0,0,0\nA,2,1,0,100,0,0,100,0,0,1,0,0\nL,2,2,0,50,0,50," + n("crease")
                + ",0,0\n"
                + "T,2,1,0,1,1,0,4,4\n" + w("text of the design") + "\nX,unknown," + w("unknown command") + "\nEND\n"
                + "SUB,MARKS\nL,1,1,0,0,0," + n("mark") + ",1,0,0\nEND\nSUB,OLD-" + w("name of a routine nobody calls")
                + "\nL,2,1,0,0,0,"
                + n("routine nobody calls") + ",3,0,0\nEND\n$EOF\n" + w("behind the end") + "\n";
        file = text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String w(String place) {
        return canary.word(place);
    }

    private String n(String place) {
        return canary.number(place);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void layersAreTheLayoutAndTheTypesOfRuleOfEachRoutine() throws Exception {
        assertThat(format.accepts(file)).isTrue();
        List<Layer> layers = format.inspect(drawn.file(file), new Budget()).layers();
        assertThat(layers).extracting(Layer::key).startsWith(MAIN, CUT, CREASE, TEXT, MARKS);
        assertThat(layers).extracting(Layer::name).startsWith("MAIN", "BOX Cut", "BOX Crease", "BOX Text", "MARKS Cut");
        assertThat(layers).extracting(Layer::parent).startsWith(null, null, null, null, MAIN);
        assertThat(layers.get(0).step()).isEqualTo(new Step("Cff2", "Main"));
        assertThat(layers.get(1).step()).isEqualTo(new Step("Cff2", "Sub"));
    }

    @Test
    void withoutTheLayoutADesignIsDrawnOnceAtItsOwnOrigin() throws Exception {
        byte[] filtered = drawn.filtered(file, CUT, TEXT);
        assertThat(text(filtered)).contains("C,BOX,0,0,0,1,1", "UR,").doesNotContain("C,BOX,10", "MARKS");
        Scene scene = drawn.scene(filtered);
        assertThat(scene.items()).isEqualTo(3);
        assertThat(scene.box().width).isEqualTo(100, within(5.0));
        assertThat(canary.found(Canary.texts(filtered))).containsExactly("text of the design");
        assertThat(canary.found(Set.of(drawn.json(filtered)))).containsExactly("text of the design");
    }

    @Test
    void noSecretIsLeftOnAnySurface() throws Exception {
        assertThat(canary.size()).isGreaterThanOrEqualTo(15);
        assertThat(canary.found(Canary.texts(file))).hasSize(canary.size());
        byte[] filtered = drawn.filtered(file, CUT);
        assertThat(canary.found(Canary.texts(filtered))).isEmpty();
        assertThat(canary.found(Set.of(drawn.json(filtered)))).isEmpty();
        byte[] nothing = drawn.filtered(file);
        assertThat(canary.found(Canary.texts(nothing))).isEmpty();
        assertThat(text(nothing)).doesNotContain("BOX", "MARKS");
    }

    @Test
    void marksAreShownWithTheLayoutOnly() throws Exception {
        assertThat(text(drawn.filtered(file, MARKS))).doesNotContain("MARKS");
        assertThat(canary.found(Canary.texts(drawn.filtered(file, MAIN, MARKS))))
                .containsExactlyInAnyOrder("size of the sheet", "line of the layout", "text of the layout", "mark");
        byte[] bare = drawn.filtered(file, MAIN);
        assertThat(drawn.scene(bare).layers().get(0).name()).isEqualTo("MAIN");
        assertThat(canary.found(Canary.texts(bare)))
                .containsExactlyInAnyOrder("size of the sheet", "line of the layout", "text of the layout");
    }

    @Test
    void alsoWhenAllLayersArePermittedOnlyWhatIsDrawnIsHandedOn() throws Exception {
        assertThat(canary.found(Canary.texts(drawn.filtered(file, MAIN, CUT, CREASE, TEXT, MARKS))))
                .containsExactlyInAnyOrder(
                        "size of the sheet",
                        "place of a copy",
                        "line of the layout",
                        "text of the layout",
                        "crease",
                        "text of the design",
                        "mark");
    }

    @Test
    void theNaiveWaysLeak() {
        String without = text(file).replaceAll("(?m)^C,.*\n", "");
        assertThat(canary.found(Set.of(without))).as("placements taken out").hasSizeGreaterThan(12);
        String cut = text(file).replaceAll("(?m)^L,2,2,.*\n", "");
        assertThat(canary.found(Set.of(cut))).as("creases taken out").hasSizeGreaterThan(12);
    }

    @Test
    void aFileWithoutPlacementsIsItselfADesign() throws Exception {
        byte[] plain = "$BOF\nV2\nMAIN,A\nUI\nLL,0,0\nUR,2,2\nL,2,1,0,0,0,2,2,0,0\nL,2,2,0,0,0,1,1,0,0\nEND\n$EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(format.inspect(drawn.file(plain), new Budget()).layers())
                .extracting(Layer::name)
                .containsExactly("MAIN Cut", "MAIN Crease", "");
        byte[] filtered = drawn.filtered(plain, "cff:1");
        assertThat(text(filtered)).contains("UI", "UR,1,1", "L,2,2").doesNotContain("L,2,1");
        assertThat(drawn.scene(filtered).millimetres()).isEqualTo(25.4);
    }

    @Test
    void arcsTurnToTheSideTheyTell() throws Exception {
        String arc = "$BOF\nMAIN\nUM\nA,2,1,0,1,0,0,1,0,0,%d,0,0\nEND\n$EOF\n";
        byte[] left = String.format(arc, 1).getBytes(StandardCharsets.US_ASCII);
        byte[] right = String.format(arc, -1).getBytes(StandardCharsets.US_ASCII);
        assertThat(drawn.scene(left).box().x).isEqualTo(0, within(1e-6));
        assertThat(drawn.scene(right).box().x).isEqualTo(-1, within(1e-3));
    }

    @Test
    @DisplayName("F06 F07 files that are broken or never end are refused")
    void filesThatAreBrokenOrNeverEndAreRefused() {
        assertRefused("$BOF\nMAIN\nL,2,1,0,0,0,1,1,0,0\n", Reason.BROKEN);
        assertRefused("$BOF\nL,2,1,0,0,0,1,1,0,0\n$EOF\n", Reason.BROKEN);
        assertRefused("$BOF\nMAIN\nL,2,1,0,NaN,0,1,1,0,0\nEND\n$EOF\n", Reason.BROKEN);
        assertRefused("$BOF\nMAIN\nL,2,1,0,1e999,0,1,1,0,0\nEND\n$EOF\n", Reason.BROKEN);
        assertRefused("$BOF\nMAIN\nL,2,1\nEND\n$EOF\n", Reason.BROKEN);
        assertRefused("$BOF\n" + "x".repeat(10_000) + "\n$EOF\n", Reason.TOO_LARGE);
        assertRefused(
                "$BOF\nMAIN\nC,A\nEND\nSUB,A\nC,B\nL,1,1,0,0,0,1,1,0,0\nEND\nSUB,B\nC,A\nL,1,1,0,0,0,1,1,0,0\nEND\n$EOF\n",
                Reason.TOO_DEEP);
        StringBuilder bomb = new StringBuilder("$BOF\nMAIN\nC,R11\nEND\nSUB,R0\nL,1,1,0,0,0,1,1,0,0\nEND\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("SUB,R")
                    .append(i)
                    .append("\nL,1,1,0,0,0,1,1,0,0\n")
                    .append(("C,R" + (i - 1) + "\n").repeat(10))
                    .append("END\n");
        }
        assertRefused(bomb + "$EOF\n", Reason.TOO_LARGE);
    }

    private void assertRefused(String text, Reason reason) {
        Path original = drawn.file(text.getBytes(StandardCharsets.ISO_8859_1));
        Budget budget = new Budget(1 << 24, 200_000, 1_000_000, 32, Duration.ofSeconds(20));
        RefusedDrawingException refused = catchThrowableOfType(RefusedDrawingException.class, () -> {
            format.inspect(original, budget);
            format.verify(original, Permitted.of(MAIN), original, budget);
        });
        assertThat(refused).as(text.substring(0, Math.min(100, text.length()))).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
