package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Favourites for programs and without a script, on the built portal, in a copy of the demonstration. */
class DesignFavouriteIT {

    private static final PortalServer SERVER = PortalServer.get();

    private final Library copy = new Library(SERVER);

    private int send(String who, String verb, String number) {
        return copy.as(who)
                .send(verb, "/api/v1/designs/" + copy.id(number) + "/favourite", null, Map.of())
                .statusCode();
    }

    private List<String> marked(String who) {
        return copy.json(who, "/designs?favourite=true").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("number"))
                .toList();
    }

    private int press(String who, String page, String field, String number) {
        byte[] body = (field + "=" + copy.id(number)).getBytes(StandardCharsets.UTF_8);
        return copy.as(who)
                .send("POST", page, body, "application/x-www-form-urlencoded", Map.of())
                .statusCode();
    }

    @Test
    @DisplayName("a favourite is marked and unmarked over REST, is nobody else's, and is told with its design")
    void aFavouriteIsMarkedOverRest() {
        assertThat(send("lee", "PUT", "D1")).isEqualTo(204);
        assertThat(send("lee", "PUT", "D1")).as("once more").isEqualTo(204);
        assertThat(marked("lee")).containsExactly(copy.named("D1"));
        assertThat(copy.json("lee", "/designs/" + copy.id("D1")).getBoolean("favourite"))
                .isTrue();
        assertThat(copy.json("lee", "/designs/facets").getInt("favourites")).isEqualTo(1);
        assertThat(marked("gail")).isEmpty();
        assertThat(marked("dana")).isEmpty();
        assertThat(send("dana", "PUT", "D4")).isEqualTo(204);
        assertThat(marked("dana")).containsExactly(copy.named("D4"));
        assertThat(send("lee", "DELETE", "D1")).isEqualTo(204);
        assertThat(send("lee", "DELETE", "D1")).as("once more").isEqualTo(204);
        assertThat(marked("lee")).isEmpty();
    }

    @Test
    @DisplayName("what becomes hidden leaves the favourites and answers as what does not exist, and so does marking it")
    void aHiddenFavouriteIsToldOfNowhere() {
        assertThat(send("lee", "PUT", "D3")).isEqualTo(204);
        copy.as("dana").send("PATCH", "/api/v1/designs/" + copy.id("D3"), "{\"archived\":true}", Map.of());
        assertThat(marked("lee")).isEmpty();
        assertThat(copy.json("lee", "/designs/facets").getInt("favourites")).isZero();
        HttpResponse<byte[]> page = copy.as("lee").get("/portal/design/list?favourite=true");
        assertThat(Client.text(page)).contains("No design matches").doesNotContain(copy.named("D3"));
        for (String hidden : List.of("D2", "D3", "D7", "D8")) {
            for (String verb : List.of("PUT", "DELETE")) {
                assertThat(send("lee", verb, hidden)).as(verb + " " + hidden).isEqualTo(404);
            }
            assertThat(press("lee", "/portal/design/list", "mark", hidden))
                    .as(hidden)
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName(
            "without a script a star posts to its page, which comes again as it was; an address alone marks nothing")
    void aStarWorksWithoutAScript() {
        String list = "/portal/design/list?status=ACTIVE&view=table";
        byte[] body = ("mark=" + copy.id("D1")).getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer =
                copy.as("lee").send("POST", list, body, "application/x-www-form-urlencoded", Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(list);
        assertThat(marked("lee")).containsExactly(copy.named("D1"));
        assertThat(Client.text(copy.as("lee").get(list))).contains("aria-pressed=\"true\"");
        assertThat(press("lee", "/portal/design/view?id=" + copy.id("D1"), "unmark", "D1"))
                .isEqualTo(302);
        assertThat(marked("lee")).isEmpty();
        assertThat(copy.as("lee").get(list + "&mark=" + copy.id("D1")).statusCode())
                .isEqualTo(200);
        assertThat(marked("lee")).isEmpty();
        assertThat(press("dana", "/staff/design/edit?id=" + copy.id("D4"), "mark", "D4"))
                .isEqualTo(302);
        assertThat(press("dana", "/staff/design/view?id=" + copy.id("D1"), "mark", "D1"))
                .isEqualTo(302);
        assertThat(marked("dana")).containsExactly(copy.named("D1"), copy.named("D4"));
    }
}
