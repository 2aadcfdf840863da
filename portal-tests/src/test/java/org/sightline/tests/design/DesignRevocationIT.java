package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Designs and layers that are taken away are gone at the next request of the same session, and back when they are given again. */
@Isolated("changes what the instance says of statuses, layers and modules")
class DesignRevocationIT {

    private static final List<String> ALL = List.of("L One-up", "L Dimensions", "L Artwork");

    private static Studio studio;
    private static String design;
    private static String revision;

    /** Asked for and made while all layers are seen, and taken again and again. */
    private static String book;

    @BeforeAll
    static void copy() {
        studio = new Studio(PortalServer.get());
        List<String> names = List.of("One-up", "Dimensions", "Artwork", "Press");
        List<String> types = List.of("ONE_UP", "DIMENSIONS", "ARTWORK", "MANUFACTURING");
        revision = studio.bringIn("R", "case.svg", LayeredDrawing.SVG.of(names, "loose"));
        design = revision.replaceAll("/revisions/.*", "");
        Map<String, String> ids = studio.layers(revision);
        studio.classify(
                revision,
                names.stream()
                        .collect(Collectors.toMap(
                                name -> ids.get("L " + name), name -> types.get(names.indexOf(name)))));
        studio.move(revision, "ACTIVE");
        book = studio.book("lee", id());
    }

    private static String id() {
        return design.replace("/designs/", "");
    }

    @BeforeEach
    void everythingIsThere() {
        shows(ALL);
    }

    private static void change(String jpql) {
        PortalServer.get().bridge().change(jpql);
    }

    private static void customer(String change) {
        studio.does("doc", "PATCH", "/customers/" + studio.customer("NL"), change);
    }

    private static void contact(String change) {
        studio.does("doc", "PATCH", "/contacts/" + studio.contact("lee"), change);
    }

    /** Every surface agrees on the layers; none of them is a drawing that is not there. */
    private static void shows(List<String> layers) {
        int drawn = layers.isEmpty() ? 404 : 200;
        for (String form : List.of("json", "png", "pdf")) {
            assertThat(status(revision + "/rendition." + form)).as(form).isEqualTo(drawn);
        }
        assertThat(names(revision + "/layers", "items")).isEqualTo(layers);
        if (drawn == 200) {
            assertThat(names(revision + "/rendition.json", "layers")).isEqualTo(layers);
            assertThat(Client.text(studio.get("lee", revision + "/rendition.svg")))
                    .doesNotContain(hidden(layers));
        }
        for (String path : List.of(revision + "/print.pdf", compare(), overlay())) {
            assertThat(status(path)).as(path).isEqualTo(drawn);
        }
        assertThat(status(book + "/file"))
                .as("a book of what was seen when it was asked for")
                .isEqualTo(layers.equals(ALL) ? 200 : 409);
        assertThat(status(revision)).isEqualTo(200);
        assertThat(status(revision + "/sheet.pdf")).isEqualTo(200);
        assertThat(listed()).isTrue();
        assertThat(found()).isEqualTo(1);
        assertThat(searched()).isTrue();
    }

    private static String compare() {
        return design + "/compare?from=A&to=A";
    }

    private static String overlay() {
        return design + "/compare.png?from=A&to=A";
    }

    private static boolean searched() {
        return Client.text(studio.get("lee", "/search?q=R-" + studio.suffix())).contains(id());
    }

    /** How many are left of a list that is narrowed by the number. */
    private static int found() {
        return Studio.json(studio.get("lee", "/designs?q=R-" + studio.suffix())).getInt("total");
    }

    private static List<String> hidden(List<String> layers) {
        return Stream.of("One-up", "Dimensions", "Artwork", "Press", "loose")
                .filter(name -> !layers.contains("L " + name))
                .toList();
    }

    private static List<String> names(String path, String list) {
        return Studio.json(studio.get("lee", path)).getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(layer -> layer.getString("name"))
                .toList();
    }

    private static int status(String path) {
        return studio.get("lee", path).statusCode();
    }

    private static boolean listed() {
        return Client.text(studio.get("lee", "/designs?limit=200")).contains("R-" + studio.suffix());
    }

    private static void isGone() {
        for (String path : List.of(
                design,
                design + "/revisions",
                revision,
                revision + "/layers",
                revision + "/rendition.json",
                revision + "/rendition.png?width=320",
                revision + "/rendition.pdf?save=true",
                revision + "/print.pdf",
                revision + "/sheet.pdf",
                compare(),
                overlay())) {
            assertThat(status(path)).as(path).isEqualTo(404);
        }
        assertThat(found()).as("a narrowed list").isZero();
        assertThat(searched()).as("the search over everything").isFalse();
        assertThat(status(book + "/file")).as("a book that was made before").isEqualTo(409);
        String again = "{\"designs\":[\"" + id() + "\"]}";
        assertThat(studio.as("lee")
                        .send("POST", "/api/v1/designs/books", again, Map.of())
                        .statusCode())
                .as("a book of it")
                .isEqualTo(422);
        assertThat(listed()).isFalse();
        assertThat(Client.text(studio.as("lee").get("/portal/design/list"))).doesNotContain("R-" + studio.suffix());
        assertThat(studio.get("lee", revision + "/rendition.json").body())
                .as("as what does not exist")
                .isEqualTo(studio.get("lee", design + "/revisions/Z/rendition.json")
                        .body());
    }

    @Test
    @DisplayName("A08 W11 a status the customer or the host hides takes its designs along at the next request")
    void aHiddenStatusTakesItsDesignsAlong() {
        customer("{\"visibleStatuses\":{\"ACTIVE\":false}}");
        isGone();
        customer("{\"visibleStatuses\":{\"ACTIVE\":true}}");
        shows(ALL);
        String active = " where s.meaning = org.sightline.entities.settings.StatusMeaning.ACTIVE";
        change("update Status s set s.flags.customerVisible = false" + active);
        shows(ALL); // why: the customer's own word comes first
        studio.does("doc", "PATCH", "/customers/" + studio.customer("NL"), "{\"visibleStatuses\":{\"ACTIVE\":null}}");
        isGone();
        change("update Status s set s.flags.customerVisible = true" + active);
        shows(ALL);
    }

    @Test
    @DisplayName("A08 W7 a type of layer that instance, customer or contact lose is gone from every rendition")
    void aTypeThatIsLostIsGoneFromEveryRendition() {
        String type = " where r.type = org.sightline.entities.settings.LayerType.DIMENSIONS";
        change("update LayerRule r set r.shown = false" + type);
        shows(List.of("L One-up", "L Artwork"));
        change("update LayerRule r set r.shown = true" + type);
        customer("{\"layerTypes\":[\"ARTWORK\"]}");
        shows(List.of("L Artwork"));
        contact("{\"layers\":{\"own\":true,\"layerTypes\":[\"ONE_UP\"]}}");
        shows(List.of());
        customer("{\"layerTypes\":[\"ONE_UP\",\"DIMENSIONS\",\"ARTWORK\"]}");
        shows(List.of("L One-up"));
        contact("{\"layers\":{\"own\":true,\"layerTypes\":[]}}");
        shows(List.of());
        contact("{\"layers\":{\"own\":false}}");
    }

    @Test
    @DisplayName("A08 a layer in a status that is not shown is gone, whatever its revision")
    void aLayerInAHiddenStatusIsGone() {
        String artwork = studio.layers(revision).get("L Artwork");
        layer(artwork, "IN_DEVELOPMENT");
        shows(List.of("L One-up", "L Dimensions"));
        layer(artwork, "");
        shows(ALL);
    }

    private static void layer(String id, String status) {
        String body = "{\"layers\":[{\"id\":\"" + id + "\",\"status\":\"" + status + "\"}]}";
        studio.does("dana", "PATCH", revision + "/layers", body);
    }

    @Test
    @DisplayName("A08 W12 archived, under modification or without the module a design is gone, and back afterwards")
    void archivedOrUnderModificationItIsGone() {
        for (String flag : List.of("archived", "underModification")) {
            String flagged = "update Design d set d." + flag + " = %s where d.number = 'R-" + studio.suffix() + "'";
            change(flagged.formatted("true"));
            isGone();
            change(flagged.formatted("false"));
            shows(ALL);
        }
        customer("{\"modules\":{\"DESIGNS\":false}}");
        isGone();
        customer("{\"modules\":{\"DESIGNS\":true}}");
        customer("{\"portal\":false}");
        isGone();
        customer("{\"portal\":true}");
    }

    @Test
    @DisplayName("A08 while the active revision is kept shown it shows under modification too")
    void whereTheActiveRevisionIsKeptItShows() {
        String changing = "update Design d set d.underModification = %s where d.number = 'R-" + studio.suffix() + "'";
        change("update InstanceSettings s set s.activeKeptShown = true");
        change(changing.formatted("true"));
        try {
            shows(ALL);
            change("update InstanceSettings s set s.activeKeptShown = false");
            isGone();
        } finally {
            change("update InstanceSettings s set s.activeKeptShown = false");
            change(changing.formatted("false"));
        }
    }

    @Test
    @DisplayName("A08 W6 a right taken away before a book is made, or before it is taken, keeps the book back")
    void aRightTakenAwayKeepsTheBookBack() {
        String asked = Studio.json(studio.as("lee").send("POST", "/api/v1/designs/books", "{}", Map.of()))
                .getString("id");
        customer("{\"visibleStatuses\":{\"ACTIVE\":false}}");
        try {
            String late = studio.made("lee", "/designs/books/" + asked);
            assertThat(status(late + "/file")).isEqualTo(409);
        } finally {
            studio.does(
                    "doc", "PATCH", "/customers/" + studio.customer("NL"), "{\"visibleStatuses\":{\"ACTIVE\":null}}");
        }
        assertThat(status("/designs/books/" + asked + "/file"))
                .as("given back, it is what was asked for")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("A08 S05 whoever loses web access gets no further picture, book, comparison or search")
    void whoeverLosesWebAccessGetsNoFurtherPicture() {
        String access = "update Contact c set c.webAccess.allowed = %s where c.email = '" + studio.login("lee") + "'";
        change(access.formatted("false"));
        for (String path : List.of(
                design,
                revision + "/layers",
                revision + "/rendition.png",
                compare(),
                book,
                book + "/file",
                "/designs?q=R-" + studio.suffix(),
                "/search?q=R-" + studio.suffix())) {
            assertThat(status(path)).as(path).isEqualTo(401);
        }
        change(access.formatted("true"));
    }
}
