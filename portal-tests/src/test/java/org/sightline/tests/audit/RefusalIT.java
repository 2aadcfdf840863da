package org.sightline.tests.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

class RefusalIT {

    private final PortalServer server = PortalServer.get();
    private final String x = server.bridge().demonstration();
    private final Client admin = Client.of(server, "admin-" + x + "@sightline.example");
    private final Client lee = Client.of(server, "lee-" + x + "@northfield.example");

    private JsonObject refusals() {
        return JsonParser.parseString(
                        Client.text(admin.get("/api/v1/audit?action=access.refused&limit=200&who=lee-" + x + "%40")))
                .getAsJsonObject();
    }

    private String idOf(String number) {
        JsonArray found = JsonParser.parseString(Client.text(admin.get("/api/v1/documents?q=" + number)))
                .getAsJsonObject()
                .getAsJsonArray("items");
        return found.get(0).getAsJsonObject().get("id").getAsString();
    }

    @Test
    @DisplayName("A18 each refused access is in the trail with who, what and rule; as many as were sent")
    void eachRefusedAccessIsInTheTrail() {
        String hidden = idOf("P2-" + x + "-001");
        String foreign = idOf("P6-" + x + "-001");
        int sent = 0;
        for (String path : new String[] {
            "/api/v1/documents/" + hidden,
            "/api/v1/documents/" + foreign,
            "/api/v1/documents/" + UUID.randomUUID(),
            "/staff/home"
        }) {
            assertThat(lee.get(path).statusCode()).as(path).isEqualTo(404);
            sent++;
        }
        assertThat(lee.get("/api/v1/audit").statusCode())
                .as("a right is missing, whatever there is")
                .isEqualTo(403);
        sent++;
        assertThat(lee.send("POST", "/api/v1/session", "{}", Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        sent++;

        JsonObject answer = refusals();
        assertThat(answer.get("total").getAsInt()).isEqualTo(sent);
        String text = answer.toString();
        assertThat(text)
                .contains(
                        "access.why.hidden",
                        "access.why.outOfReach",
                        "access.why.absent",
                        "access.why.noRight",
                        "access.why.otherArea",
                        "access.why.otherSite")
                .contains("\"id\":\"" + hidden + "\",\"kind\":\"document_slot\"")
                .contains("GET /api/v1/documents/" + foreign);
    }

    @Test
    @DisplayName("A18 what is allowed, and what does not exist as an address, is no refusal")
    void whatIsAllowedIsNoRefusal() {
        assertThat(lee.get("/portal/home").statusCode()).isEqualTo(200);
        assertThat(lee.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(lee.get("/api/v1/nothing-of-that-name").statusCode()).isEqualTo(404);

        assertThat(refusals().get("total").getAsInt()).isZero();
    }

    @Test
    @DisplayName("A18 the caller cannot tell hidden from absent")
    void theCallerCannotTellHiddenFromAbsent() {
        HttpResponse<byte[]> hidden = lee.get("/api/v1/documents/" + idOf("P2-" + x + "-001"));
        HttpResponse<byte[]> absent = lee.get("/api/v1/documents/" + UUID.randomUUID());

        assertThat(hidden.body()).isEqualTo(absent.body());
        assertThat(hidden.headers().map().keySet())
                .isEqualTo(absent.headers().map().keySet());
    }
}
