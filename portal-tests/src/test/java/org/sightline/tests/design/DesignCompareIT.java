package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Two revisions upon each other, for programs, on the built portal. */
class DesignCompareIT {

    private static final PortalServer SERVER = PortalServer.get();

    private static String design(String number) {
        return "/api/v1/designs/"
                + SERVER.bridge()
                        .read("select d.id from Design d where d.number = :of", number)
                        .get(0);
    }

    @Test
    void whatDiffersIsToldInRegionsToThoseWhoSeeBoth() {
        Client dana = Client.of(SERVER, "dana@sightline.example");
        Client lee = Client.of(SERVER, "lee@northfield.example");
        String ab = design("D1") + "/compare?from=A&to=B";
        HttpResponse<byte[]> told = dana.get(ab);
        assertThat(told.statusCode()).as(Client.text(told)).isEqualTo(200);
        JsonObject found =
                Json.createReader(new StringReader(Client.text(told))).readObject();
        assertThat(found.getJsonArray("regions")).isNotEmpty();
        assertThat(found.getJsonNumber("width").doubleValue()).isBetween(300.0, 500.0);
        assertThat(dana.get(ab.replace("compare", "compare.png")).body()).startsWith(0x89, 'P', 'N', 'G');
        String same = design("D1") + "/compare?from=B&to=B";
        assertThat(Client.text(lee.get(same))).contains("\"regions\":[]");
        assertThat(lee.get(ab).statusCode()).as("A is hidden").isEqualTo(404);
        assertThat(lee.get(ab + "&page=2").statusCode()).isEqualTo(404);
    }
}
