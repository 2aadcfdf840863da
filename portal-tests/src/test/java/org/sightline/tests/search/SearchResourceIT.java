package org.sightline.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** The search of the bar, for programs and as pages, on the built portal, in a copy of the demonstration. */
class SearchResourceIT {

    private final PortalServer server = PortalServer.get();
    private final String x = server.bridge().demonstration();

    private Client as(String who, String house) {
        return Client.of(server, who + "-" + x + "@" + house + ".example");
    }

    private List<String> found(Client client, String q, String kind) {
        String answer = Client.text(client.get("/api/v1/search?q=" + q));
        return Json.createReader(new StringReader(answer))
                .readObject()
                .getJsonObject(kind)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("number").replace("-" + x, ""))
                .toList();
    }

    @Test
    @DisplayName("a design is found by number and by title, by whoever sees it and by nobody else")
    void aDesignIsFoundByWhoeverSeesIt() {
        Client dana = as("dana", "sightline");
        Client lee = as("lee", "northfield");
        assertThat(found(dana, "-" + x, "designs")).hasSize(8).contains("D1", "D4");
        assertThat(found(lee, "-" + x, "designs")).containsExactly("D1", "D3");
        assertThat(found(lee, "D4-" + x, "designs")).isEmpty();
        assertThat(found(lee, "-" + x, "projects")).contains("P1").doesNotContain("P2", "P6");
        assertThat(found(dana, "", "designs")).isEmpty();
        String title = server.bridge()
                .read("select d.title from Design d where d.number = :of", "D1-" + x)
                .get(0);
        String page = Client.text(lee.get("/portal/search/list?q=" + title.replace(' ', '+')));
        assertThat(page).contains("D1-" + x);
        assertThat(Client.text(dana.get("/staff/search/list?q=D4-" + x))).contains("/staff/design/edit?id=");
        assertThat(Client.text(lee.get("/portal/search/list?q=D4-" + x)))
                .contains("Nothing you can see fits")
                .doesNotContain("design/view?id=");
    }
}
