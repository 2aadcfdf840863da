package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** What an address or a body names beside the thing it is about belongs to another thing: it answers as if it did not exist. */
@Isolated("compares every row of the database")
class ForeignPartIT {

    private static final String UNKNOWN = UUID.randomUUID().toString();

    /** What narrows, or proposes: a foreign one is not refused, it changes as little as one that does not exist. */
    private static final Set<String> NARROWING = Set.of("layers", "document", "item");

    private static PortalServer server;
    private static String x;
    private static Client doc;
    private static Client dana;
    private static Client lee;
    private static Client bea;

    /** D1 has the revisions A and B and both are shown; D2 has A and nobody outside was meant to see it; D4 alone has C. */
    @BeforeAll
    static void copy() {
        server = PortalServer.get();
        x = server.bridge().demonstration();
        dana = Client.of(server, "dana-" + x + "@sightline.example");
        lee = Client.of(server, "lee-" + x + "@northfield.example");
        bea = Client.of(server, "bea-" + x + "@brightwater.example");
        doc = Client.of(server, "doc-" + x + "@sightline.example");
        String leeds = "/api/v1/customers/" + company("NL");
        String shown = "{\"visibleStatuses\":{\"SUPERSEDED\":true}}";
        assertThat(doc.send("PATCH", leeds, shown, Map.of()).statusCode()).isEqualTo(200);
    }

    private static String id(String jpql, String of) {
        return server.bridge().read(jpql, of + "-" + x).get(0);
    }

    private static String design(String number) {
        return id("select d.id from Design d where d.number = :of", number);
    }

    private static String project(String number) {
        return id("select p.id from Project p where p.number = :of", number);
    }

    private static String company(String code) {
        return id("select c.id from Company c where c.code = :of", code);
    }

    /** The one that was sent or came in there. */
    private static String submittal(String project) {
        return id("select s.id from Submittal s where s.project.number = :of", project);
    }

    private static String item(String project) {
        return id("select i.id from SubmittalItem i where i.ordinal = 1 and i.submittal.project.number = :of", project);
    }

    private static String drawing(String number, String label) {
        return id(
                "select f.id from DesignFile f where f.ordinal = 1 and f.revision.label = '" + label
                        + "' and f.revision.design.number = :of",
                number);
    }

    private static String layer(String number, String label) {
        return id(
                "select l.id from DesignLayer l where l.ordinal = 1 and l.file.ordinal = 1 and l.file.revision.label = '"
                        + label + "' and l.file.revision.design.number = :of",
                number);
    }

    private static String document(String number) {
        return server.bridge()
                .read("select s.id from DocumentSlot s where s.number = :of", number + "-" + x + "-001")
                .get(0);
    }

    /** One address. @param parameter the one of which it is asked @param names all it has */
    private record Place(String route, String parameter, Set<String> names) {

        /** The address with its own things, but for the one that is asked. */
        String with(String value) {
            boolean open = route.endsWith("/draw");
            String number = open ? "D2" : "D1";
            String label = open ? "A" : "B";
            String path = route.substring(route.indexOf(' ') + 1)
                    .replaceFirst("\\{}", design(number))
                    .replaceFirst("\\{}", label)
                    .replace("rendition.{}", "rendition.pdf");
            Map<String, String> query = new LinkedHashMap<>();
            for (String name : names) {
                switch (name) {
                    case "id" -> query.put(name, isIncoming() ? submittal("P6") : isList() ? "" : design(number));
                    case "project" -> query.put(name, project(isIncoming() ? "P6" : "P1"));
                    case "from" -> query.put(name, "A");
                    case "to", "revision" -> query.put(name, label);
                    default -> {}
                }
            }
            query.put(parameter, value);
            String asked = query.entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("&", "?", "&event=START_MODIFICATION"));
            return (isPage() ? "" : Routes.REST) + path + asked;
        }

        boolean isIncoming() {
            return route.endsWith("/submittal/incoming");
        }

        /** Of people things are sent to. */
        boolean isList() {
            return route.endsWith("/distribution/edit");
        }

        boolean isPage() {
            return route.startsWith("GET /staff/") || route.startsWith("GET /portal/");
        }

        /** One of the thing the address is about. */
        String own() {
            boolean open = route.endsWith("/draw");
            return switch (parameter) {
                case "from", "to" -> "A";
                case "revision" -> open ? "A" : "B";
                case "drawing", "replaces" -> open ? drawing("D2", "A") : drawing("D1", "B");
                case "layers" -> layer("D1", "B");
                case "document" -> document("P1");
                case "item" -> item("P6");
                case "partner" -> company("NL");
                default -> throw new AssertionError(route + " names a " + parameter + ": which is its own?");
            };
        }

        String foreign() {
            return switch (parameter) {
                case "from", "to", "revision" -> "C";
                case "drawing", "replaces" -> drawing("D7", "A");
                case "layers" -> layer("D7", "A");
                case "document" -> document("P6");
                case "item" -> item("P5");
                case "partner" -> company("BW");
                default -> throw new AssertionError(route + " names a " + parameter + ": which is foreign?");
            };
        }

        String absent() {
            return parameter.matches("from|to|revision") ? "Z" : UNKNOWN;
        }
    }

    private static HttpResponse<byte[]> ask(Client client, Place place, String value) {
        return client.send(place.route().substring(0, place.route().indexOf(' ')), place.with(value), null, Map.of());
    }

    @Test
    @DisplayName("A03 whatever an address names in its query is looked for under the thing the address is about")
    void whatAnAddressNamesIsLookedForUnderItsThing() throws IOException {
        String before = server.bridge().digest();
        int asked = 0;
        for (Map.Entry<String, Set<String>> each : Parameters.naming().entrySet()) {
            for (String parameter : each.getValue()) {
                if (!Set.of("id", "project").contains(parameter)) {
                    look(new Place(each.getKey(), parameter, each.getValue()));
                    asked++;
                }
            }
        }
        assertThat(asked).as("pages, compare, prints, renditions and originals").isGreaterThan(20);
        assertThat(server.bridge().digest()).isEqualTo(before);
    }

    private static void look(Place place) {
        List<Client> people = place.isList() ? List.of(doc, dana, lee) : List.of(dana, lee);
        // why: nobody else asks while this runs, so that one processor would be idle
        people.parallelStream().forEach(client -> {
            HttpResponse<byte[]> absent = ask(client, place, place.absent());
            HttpResponse<byte[]> foreign = ask(client, place, place.foreign());
            assertThat(foreign.statusCode()).as(place.toString()).isEqualTo(absent.statusCode());
            if (!place.isPage()) {
                assertThat(foreign.body()).as(place.toString()).isEqualTo(absent.body());
            }
            if (!NARROWING.contains(place.parameter())) {
                assertThat(foreign.statusCode()).as(place.toString()).isEqualTo(404);
            }
        });
        assertThat(people.parallelStream()
                        .map(client -> ask(client, place, place.own()).statusCode()))
                .as("its own is there for somebody: " + place)
                .contains(200);
    }

    @Test
    @DisplayName("A03 W6 a book of somebody else does not exist, and in one's own a foreign design counts as none")
    void aBookOfSomebodyElseDoesNotExist() {
        String books = "/api/v1/designs/books";
        HttpResponse<byte[]> made = bea.send("POST", books, "{}", Map.of());
        assertThat(made.statusCode()).isEqualTo(202);
        String book = books + "/" + Client.text(made).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(bea.get(book).statusCode()).isEqualTo(200);
        for (Client other : List.of(lee, dana)) {
            for (String part : List.of("", "/file")) {
                HttpResponse<byte[]> absent = other.get(books + "/" + UNKNOWN + part);
                assertThat(absent.statusCode()).isEqualTo(404);
                assertThat(other.get(book + part).body()).isEqualTo(absent.body());
            }
        }
        HttpResponse<byte[]> nothing = lee.send("POST", books, wanted(UNKNOWN), Map.of());
        HttpResponse<byte[]> foreign = lee.send("POST", books, wanted(design("D7")), Map.of());
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.body()).isEqualTo(nothing.body());
        HttpResponse<byte[]> mixed = lee.send("POST", books, wanted(design("D1"), design("D7"), UNKNOWN), Map.of());
        assertThat(Client.text(mixed)).contains("\"total\":1");
        server.bridge()
                .change(
                        "delete from SpecificationBook b where b.account in (select a.id from Account a where a.login like '%-"
                                + x + "@%')");
    }

    private static String wanted(String... designs) {
        return "{\"designs\":[\"" + String.join("\",\"", designs) + "\"]}";
    }

    @Test
    @DisplayName("A03 a layer, a drawing or a project in a body is looked for under the design of the address")
    void whatABodyNamesIsLookedForUnderItsDesign() {
        UUID upload = new Tus(dana).whole("next.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), 1 << 20);
        String d1 = "/api/v1/designs/" + design("D1");
        String d2 = "/api/v1/designs/" + design("D2");
        String layer = layer("D7", "A");
        String drawing = drawing("D7", "A");
        String p6 = project("P6");
        String before = server.bridge().digest();

        String typed = "{\"layers\":[{\"id\":\"" + layer + "\",\"type\":\"ONE_UP\"}]}";
        assertThat(dana.send("PATCH", d1 + "/revisions/B/layers", typed, Map.of())
                        .statusCode())
                .isEqualTo(404);
        String drawn = "{\"upload\":\"" + upload + "\",\"replaces\":\"" + drawing + "\"}";
        assertThat(dana.send("POST", d2 + "/revisions/A/drawings", drawn, Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(dana.send("PATCH", d1, "{\"project\":\"" + p6 + "\"}", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(server.bridge().digest()).isEqualTo(before);
    }
}
