package org.sightline.worker.cff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.paper.TilePrint;
import org.sightline.worker.pdf.Readers;
import org.sightline.worker.scene.Canary;
import org.sightline.worker.scene.Drawn;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.ScenePdf;
import org.sightline.worker.scene.SceneSvg;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Secrets in every kind of place of a CFF2 file; only cuts and words of the design BOX are permitted. */
class CffCanaryTest {

    /** What is permitted, and nothing else. */
    private static final String BOX =
            """
            SUB,BOX,{{words behind the name of a routine}}
            L,2,1,0,0,0,100,0,0,0,{{words behind a line}}
            A,2,1,0,100,0,0,100,0,0,1,0,0,{{words behind an arc}}
            T,2,1,0,10,30,0,8,8,{{words behind a text}}
            KEEP1
            """;

    private static final String SECRETS =
            """
            {{before the beginning}}
            $BOF
            V2,{{version}}
            ORDER,{{order}}
            %1:{{customer of the order}}
            Material: {{material of the order}}
            END,{{end of the order}}
            MAIN,{{name of the layout}}
            UM,{{unit}}
            LL,0,0
            UR,{{#size of the sheet}},500
            SCALE,1,1,{{words behind the scale}}
            C,BOX,10,10,0,1,1,{{words behind a call}}
            C,BOX,{{#place of a copy}},10,90,1,1
            C,LID-{{name of another design}},300,1,0,1,1
            C,LID-{{name of another design}},400,1,0,1,1
            C,REG-{{name of marks}},1,1,0,1,1
            C,LOST-{{name nobody knows}},{{#place of what is not there}},1,0,1,1
            L,2,1,0,0,0,{{#line of the layout}},9,0,0
            A,2,1,0,{{#arc of the layout}},0,0,1,0,0,1,0,0
            T,2,1,0,5,5,0,3,3
            {{text of the layout}}
            END
            """;

    private static final String HIDDEN =
            """
            L,2,2,0,50,0,50,{{#crease}},0,0
            L,2,3,0,50,0,50,{{#perforation}},0,0
            A,2,4,0,50,0,50,{{#score}},0,0,1,0,0
            L,2,77,0,50,0,50,{{#rule of another type}},0,0
            C,INNER-{{name of an inner routine}},{{#place of an inner routine}},0,0,1,1
            X,unknown,{{unknown command}}
            ;{{remark}}
            END
            SUB,INNER-{{name of an inner routine}}
            L,2,2,0,0,0,{{#line of an inner routine}},3,0,0
            END
            SUB,LID-{{name of another design}}
            L,2,1,0,0,0,{{#cut of another design}},3,0,0
            T,2,1,0,1,1,0,4,4
            {{text of another design}}
            END
            SUB,REG-{{name of marks}}
            L,1,1,0,0,0,{{#mark}},1,0,0
            END
            SUB,OLD-{{name of a routine nobody calls}}
            L,2,1,0,0,0,{{#line of a routine nobody calls}},3,0,0
            END
            $EOF
            {{behind the end}}
            """;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");

    @TempDir
    Path folder;

    private final CffFormat format = new CffFormat();
    private final Canary canary = new Canary();
    private Drawn drawn;
    private String file;
    private int count;

    @BeforeEach
    void hideSecrets() {
        drawn = new Drawn(format, folder);
        file = canary.filled((SECRETS + BOX + HIDDEN).replace("\n", "\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Filters as for somebody who sees the layers of these names. */
    private byte[] filtered(byte[] original, String... names) throws IOException, RefusedDrawingException {
        List<String> wanted = List.of(names);
        return drawn.filtered(
                original,
                format.inspect(drawn.file(original), new Budget()).layers().stream()
                        .filter(layer -> wanted.contains(layer.name()))
                        .map(Layer::key)
                        .toArray(String[]::new));
    }

    private Path fresh(String name) {
        return folder.resolve(count++ + name);
    }

    /** Everything that is made of a file for who looks at it, by its form. */
    private Map<String, byte[]> surfaces(byte[] seen) throws IOException, RefusedDrawingException {
        Scene scene = drawn.scene(seen);
        StringWriter svg = new StringWriter();
        new SceneSvg(svg).write(scene);
        Path pdf = fresh("drawing.pdf");
        new ScenePdf(scene, new Budget()).write(pdf);
        Path tiles = fresh("tiles.pdf");
        new TilePrint(new TilePrint.Words("", "", List.of()), false, new Budget()).write(pdf, 0, tiles);
        Path png = fresh("drawing.png");
        format.png(drawn.file(seen), 0, 640, png, new Budget());
        Map<String, byte[]> surfaces = new LinkedHashMap<>();
        surfaces.put("cf2", seen);
        surfaces.put("json", bytes(drawn.json(seen)));
        surfaces.put("svg", bytes(svg.toString()));
        surfaces.put("pdf", Files.readAllBytes(pdf));
        surfaces.put("tiles", Files.readAllBytes(tiles));
        surfaces.put("png", Files.readAllBytes(png));
        return surfaces;
    }

    /** What a second reader of its form makes of a surface. */
    private List<String> read(String form, byte[] surface) throws Exception {
        List<String> told = new ArrayList<>();
        Canary.texts(surface).forEach(told::add);
        Path stored = Files.write(fresh("read"), surface);
        switch (form) {
            case "cf2" -> told.addAll(SecondCff.told(surface));
            case "svg" ->
                walk(
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(surface)),
                        told);
            case "pdf", "tiles" -> {
                for (String all : List.of(Readers.objects(stored), Readers.bytes(stored))) {
                    told.add(all);
                    told.add(inMillimetres(all));
                }
                told.add(Readers.words(stored));
                told.addAll(Readers.programs(stored));
            }
            case "json" -> told.add(rounded(new String(surface, StandardCharsets.UTF_8)));
            default -> told.add(Readers.bytes(stored));
        }
        return told;
    }

    private static void walk(Node node, List<String> told) {
        told.add(node.getNodeName() + " " + node.getNodeValue());
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            told.add(attributes.item(i).getNodeName() + " " + attributes.item(i).getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, told);
        }
    }

    /** A scene rounds its numbers, so that one that could be a secret stands for all of them: for the line of the layout. */
    private String rounded(String scene) {
        boolean some = NUMBER.matcher(scene)
                .results()
                .mapToDouble(found -> Math.abs(Double.parseDouble(found.group())))
                .anyMatch(number -> number > 77.12 && number < 77.15);
        return some ? file.replaceAll("(?s).*L,2,1,0,0,0,([^,]*),9.*", "$1") : "";
    }

    /** Numbers of a page, which are points, as secrets are written; a secret stands in the middle of its 0.1 micrometres. */
    private static String inMillimetres(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.results()
                .mapToDouble(found -> Math.abs(Double.parseDouble(found.group())) * 25.4 / 72)
                .filter(length -> length > 77.13 && length < 77.14)
                .mapToObj(length -> String.format(Locale.ROOT, "%.4f", Math.floor(length * 10_000) / 10_000) + "5")
                .collect(Collectors.joining(" "));
    }

    private Map<String, Set<String>> found(byte[] seen) throws Exception {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> surface : surfaces(seen).entrySet()) {
            found.put(surface.getKey(), canary.found(read(surface.getKey(), surface.getValue())));
        }
        return found;
    }

    @Test
    @DisplayName("a second reader finds every secret in the file, and none on any surface somebody outside is given")
    void noSecretIsLeftOnAnySurface() throws Exception {
        assertThat(canary.size()).isGreaterThanOrEqualTo(35);
        assertThat(canary.found(SecondCff.told(bytes(file)))).hasSize(canary.size());

        byte[] seen = filtered(bytes(file), "BOX Cut", "BOX Text");
        assertThat(found(seen).values()).hasSize(6).containsOnly(Set.of());
        assertThat(SecondCff.told(seen)).contains("KEEP1", "BOX", "100");
        assertThat(found(filtered(bytes(file))).values())
                .as("nothing is permitted")
                .containsOnly(Set.of());
    }

    @Test
    @DisplayName("the readers of all forms see what they look for where it is permitted")
    void theReadersSeeWhatIsPermitted() throws Exception {
        Map<String, Set<String>> found = found(filtered(bytes(file), "MAIN", "BOX Cut", "BOX Crease"));
        for (String form : List.of("cf2", "json", "svg", "pdf")) {
            assertThat(found.get(form))
                    .as(form)
                    .contains("line of the layout", "text of the layout")
                    .doesNotContain("mark", "cut of another design", "text of another design", "perforation");
        }
    }

    @Test
    @DisplayName("what is hidden changes no byte of any surface: it is as if it had never been drawn")
    void whatIsHiddenChangesNoByte() throws Exception {
        String open = "$BOF\nV2\nORDER\nEND\nMAIN,A\nUM\nLL,0,0\nUR,300,300\nSCALE,1,1\nC,BOX,0,0,0,1,1\nEND\n"
                + BOX.replaceAll(",\\{\\{[^}]*}}", "") + "END\n$EOF\n";
        Map<String, byte[]> without = surfaces(filtered(bytes(open), "BOX Cut", "BOX Text"));
        Map<String, byte[]> with = surfaces(filtered(bytes(file), "BOX Cut", "BOX Text"));
        without.forEach((form, bytes) -> assertThat(with.get(form)).as(form).isEqualTo(bytes));
    }

    @Test
    @DisplayName("the second reader catches filters that take out too little")
    void theNaiveWaysLeak() {
        assertThat(canary.found(SecondCff.told(bytes(file.replaceAll("(?m)^C,.*\r\n", "")))))
                .as("placements taken out")
                .hasSizeGreaterThan(30);
        assertThat(canary.found(SecondCff.told(bytes(file.replaceAll("(?m)^[LA],2,[^1],.*\r\n", "")))))
                .as("rules of other types taken out")
                .hasSizeGreaterThan(30);
        String length = canary.number("told by a place and a length alone").substring(1);
        String apart = "$BOF\nMAIN\nC,A,70,0,0,1,1\nEND\nSUB,A\nL,2,1,0,0,0," + length + ",0,0,0\nEND\n$EOF\n";
        assertThat(canary.found(SecondCff.told(bytes(apart)))).containsExactly("told by a place and a length alone");
    }
}
