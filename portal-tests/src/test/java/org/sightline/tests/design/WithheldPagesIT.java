package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;
import org.sightline.tests.storage.Tus;

/** What cannot be shown without telling of hidden layers is withheld, and those who can mend it are told. */
class WithheldPagesIT extends PageTest {

    /** The outline of the tool cuts the picture: whoever sees the picture sees the outline. */
    private static final String TIED =
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
              width="100mm" height="100mm" viewBox="0 0 100 100">
              <defs><clipPath id="c"><use href="#tool"/></clipPath></defs>
              <g inkscape:groupmode="layer" inkscape:label="Tool"><path id="tool" d="M 0 0 L 90 0 L 40 90 Z"/></g>
              <g inkscape:groupmode="layer" inkscape:label="Picture">
                <rect width="100" height="100" fill="green" clip-path="url(#c)"/></g>
            </svg>
            """;

    private Client dana;
    private String x;

    private JsonObject json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isBetween(200, 299);
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }

    private JsonObject send(String verb, String path, String body) {
        return json(dana.send(verb, "/api/v1" + path, body, Map.of()));
    }

    /** A design of Brightwater whose picture is shown and whose tool is not. @return its address */
    private String tied() {
        UUID upload = new Tus(dana).whole("tied.svg", TIED.getBytes(StandardCharsets.UTF_8), 1 << 20);
        String customer = server.bridge()
                .read("select c.id from Company c where c.code = :of", "BW-" + x)
                .get(0);
        String design = "/designs/"
                + send(
                                "POST",
                                "/designs",
                                "{\"number\":\"T-" + x + "\",\"title\":\"Tied\",\"customer\":\"" + customer
                                        + "\",\"upload\":\"" + upload + "\"}")
                        .getString("id");
        server.bridge().runTimer("drawing-ingest");
        String revision = design + "/revisions/A";
        while (!send("GET", revision, null).getString("ingest").equals("WAITING_FOR_LAYER_REVIEW")) {
            server.bridge().runTimer("drawing-ingest");
        }
        StringBuilder types = new StringBuilder();
        for (JsonObject layer :
                send("GET", revision + "/layers", null).getJsonArray("items").getValuesAs(JsonObject.class)) {
            String type = layer.getString("name").equals("Picture") ? "ARTWORK" : "MANUFACTURING";
            types.append(types.isEmpty() ? "" : ",");
            types.append("{\"id\":\"" + layer.getString("id") + "\",\"type\":\"" + type + "\"}");
        }
        send("PATCH", revision + "/layers", "{\"layers\":[" + types + "],\"reviewed\":true}");
        send("POST", revision + "/events", "{\"event\":\"MOVE\",\"to\":\"ACTIVE\"}");
        return "/api/v1" + revision + "/rendition.svg";
    }

    @Test
    void aDrawingThatWouldTellOfHiddenLayersIsWithheldAndTheDesignerIsTold() {
        x = server.bridge().demonstration();
        dana = Client.of(server, "dana-" + x + "@sightline.example");
        Client bea = Client.of(server, "bea-" + x + "@brightwater.example");
        String drawing = tied();

        HttpResponse<byte[]> refused = bea.get(drawing);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Client.text(refused)).doesNotContain("Tool", "clip", "separable");
        assertThat(bea.get(drawing).statusCode()).as("asked again").isEqualTo(409);
        assertThat(dana.get(drawing).statusCode()).as("with the tool").isEqualTo(200);

        signIn("dana-" + x + "@sightline.example");
        go("/staff/withheld/list");
        assertThat(page.locator("tbody tr:has-text('T-" + x + "')")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("Picture");
        assertThat(page.locator("tbody")).containsText("Showing these layers would tell of hidden ones");
        assertAccessible();
        picture("withheld-list");
        page.locator("tbody tr:has-text('T-" + x + "') input[type=submit]").click();
        assertThat(page.locator("body")).containsText("It is tried again when somebody asks for it");
        assertThat(page.locator("body")).not().containsText("T-" + x);
    }
}
