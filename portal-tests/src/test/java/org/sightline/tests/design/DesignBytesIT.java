package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.tests.shared.PortalServer;

/** What leaves of drawings, byte by byte: of each layer a word, of hidden ones none. */
class DesignBytesIT {

    private static final Studio STUDIO = new Studio(PortalServer.get());
    private static final List<String> FORMS = List.of("json", "svg", "png", "pdf", "dxf", "cf2", "glb", "stl");

    /** The types of the layers in the order of the words; contacts see the first three. */
    private static final List<String> TYPES =
            List.of("ONE_UP", "DIMENSIONS", "ARTWORK", "MANUFACTURING", "THREE_D", "UNCLASSIFIED");

    private static final Map<LayeredDrawing, Shown> SHOWN = new EnumMap<>(LayeredDrawing.class);

    /** A drawing in the portal. @param loose the word that lies on no layer */
    private record Shown(String revision, List<String> words, String loose) {

        Set<String> own() {
            return new TreeSet<>(words.subList(0, 3));
        }
    }

    /** The same for everything that is asked of a format. */
    private static Shown shown(LayeredDrawing format) {
        return SHOWN.computeIfAbsent(format, any -> {
            STUDIO.does(
                    "doc",
                    "PATCH",
                    "/customers/" + STUDIO.customer("NL"),
                    "{\"delivery\":{\"formats\":[\"PDF\",\"DXF\",\"SVG\",\"PNG\"]}}");
            return shown(
                    format,
                    "W-" + format,
                    Stream.generate(Words::fresh).limit(TYPES.size()).toList(),
                    Words.fresh());
        });
    }

    private static Shown shown(LayeredDrawing format, String number, List<String> words, String loose) {
        String revision = STUDIO.bringIn(number, format.fileName(), format.of(words, loose));
        Map<String, String> ids = STUDIO.layers(revision);
        Map<String, String> types = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            types.put(ids.get("L " + words.get(i)), TYPES.get(i));
        }
        STUDIO.classify(revision, types);
        STUDIO.move(revision, "ACTIVE");
        return new Shown(revision, words, loose);
    }

    private static HttpResponse<byte[]> rendition(String who, String revision, String form) {
        return STUDIO.get(who, revision + "/rendition." + form);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A06 whatever form a drawing leaves in holds the words of the layers its reader sees, and no other")
    void whatLeavesHoldsTheWordsOfVisibleLayersOnly(LayeredDrawing format) {
        Shown shown = shown(format);
        String revision = shown.revision();
        Set<String> own = shown.own();
        String every = "?layers=" + String.join(",", STUDIO.layers(revision).values());
        for (String who : List.of("lee", "gail")) {
            List<String> given = new ArrayList<>();
            for (String form : FORMS) {
                for (String way : who.equals("lee") ? List.of("", every, "?save=true") : List.of("")) {
                    HttpResponse<byte[]> answer = rendition(who, revision, form + way);
                    assertThat(words(answer)).as(who + " " + form + way).isSubsetOf(own);
                    if (answer.statusCode() == 200 && way.isEmpty()) {
                        given.add(form);
                        assertThat(form.equals("png") || words(answer).containsAll(own))
                                .as(form)
                                .isTrue();
                    }
                }
            }
            assertThat(given).as(who).containsExactlyInAnyOrderElementsOf(format.forms());
            for (String path : surfaces(revision)) {
                assertThat(words(STUDIO.as(who).get(path))).as(who + " " + path).isSubsetOf(own);
            }
        }
        Set<String> all = new HashSet<>(shown.words());
        assertThat(words(rendition("dana", revision, "pdf"))).containsAll(all);
        assertThat(words(STUDIO.get("dana", revision + "/original")))
                .contains(shown.loose())
                .containsAll(all);
        for (String who : List.of("lyla", "bea", "sam")) {
            for (String form : FORMS) {
                assertThat(rendition(who, revision, form).statusCode())
                        .as(who + form)
                        .isEqualTo(404);
            }
        }
    }

    /** Everything else a contact is told of a design. */
    private static List<String> surfaces(String revision) {
        String design = revision.replaceAll("/revisions/.*", "");
        String id = design.replace("/designs/", "");
        return List.of(
                "/api/v1" + design,
                "/api/v1" + design + "/revisions",
                "/api/v1" + revision,
                "/api/v1" + revision + "/layers",
                "/api/v1" + revision + "/original",
                "/api/v1/designs?limit=200",
                "/api/v1/designs/facets",
                "/portal/design/list",
                "/portal/design/view?id=" + id);
    }

    private static Set<String> words(HttpResponse<byte[]> answer) {
        Set<String> found = Words.in(answer.body());
        answer.headers()
                .map()
                .values()
                .forEach(values -> found.addAll(Words.in(values.toString().getBytes())));
        return found;
    }

    @ParameterizedTest
    @EnumSource(names = "DXF")
    @DisplayName("A10 what was made for one reader is given to those who see the same layers, and to nobody else")
    void whatWasMadeIsGivenToThoseWhoSeeTheSame(LayeredDrawing format) {
        Shown shown = shown(format);
        String revision = shown.revision();
        for (String form : format.forms()) {
            byte[] warm = rendition("dana", revision, form).body();
            byte[] lee = rendition("lee", revision, form).body();
            assertThat(lee).as(form).isNotEqualTo(warm);
            assertThat(rendition("gail", revision, form).body()).as(form).isEqualTo(lee);
            assertThat(rendition("dana", revision, form).body()).as(form).isEqualTo(warm);
        }
        STUDIO.does(
                "doc",
                "PATCH",
                "/contacts/" + STUDIO.contact("gail"),
                "{\"layers\":{\"own\":true,\"layerTypes\":[\"ARTWORK\"]}}");
        for (String form : format.forms()) {
            HttpResponse<byte[]> narrowed = rendition("gail", revision, form);
            assertThat(words(narrowed)).as(form).isSubsetOf(shown.words().get(2));
            assertThat(narrowed.body())
                    .as(form)
                    .isNotEqualTo(rendition("lee", revision, form).body());
        }
        STUDIO.does("doc", "PATCH", "/contacts/" + STUDIO.contact("gail"), "{\"layers\":{\"own\":false}}");
    }

    @ParameterizedTest
    @EnumSource(names = {"SVG", "PDF"})
    @DisplayName("silence: neither bytes nor tag of what a contact gets move with what it does not see")
    void whatAContactGetsDoesNotMoveWithWhatItDoesNotSee(LayeredDrawing format) {
        Shown shown = shown(format);
        String revision = shown.revision();
        Map<String, HttpResponse<byte[]>> before = new HashMap<>();
        format.forms().forEach(form -> before.put(form, rendition("lee", revision, form)));
        String press = STUDIO.layers(revision).get("L " + shown.words().get(3));
        STUDIO.classify(revision, Map.of(press, "TEXT"));
        before.forEach((form, answer) -> same(form, answer, rendition("lee", revision, form)));
        STUDIO.classify(revision, Map.of(press, TYPES.get(3)));

        List<String> others = new ArrayList<>(shown.words().subList(0, 3));
        Stream.generate(Words::fresh).limit(3).forEach(others::add);
        String twin = shown(format, "T-" + format, others, Words.fresh()).revision();
        before.remove("json"); // why: it names layers by their ids
        before.forEach((form, answer) -> same("twin " + form, answer, rendition("lee", twin, form)));
    }

    private static void same(String what, HttpResponse<byte[]> one, HttpResponse<byte[]> other) {
        assertThat(one.statusCode()).as(what).isEqualTo(200);
        assertThat(other.body()).as(what).isEqualTo(one.body());
        assertThat(other.headers().firstValue("ETag"))
                .as(what)
                .isEqualTo(one.headers().firstValue("ETag"));
    }
}
