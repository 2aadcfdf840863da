package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Drawings as their readers may see them, on the built portal. */
class DesignRenditionIT {

    private static final PortalServer SERVER = PortalServer.get();
    private static final Client LEE = Client.of(SERVER, "lee@northfield.example");
    private static final Client BEA = Client.of(SERVER, "bea@brightwater.example");
    private static final Client DANA = Client.of(SERVER, "dana@sightline.example");

    private static String drawing(String number, String label) {
        return "/api/v1/designs/"
                + SERVER.bridge()
                        .read("select d.id from Design d where d.number = :of", number)
                        .get(0)
                + "/revisions/" + label;
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isEqualTo(200);
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }

    private static List<String> layers(JsonObject scene) {
        return scene.getJsonArray("layers").getValuesAs(JsonObject.class).stream()
                .map(layer -> layer.getString("name"))
                .toList();
    }

    private static int status(Client who, String path) {
        return who.get(path).statusCode();
    }

    @Test
    @Tag("payara")
    @DisplayName("W7 what is drawn holds the layers its reader sees, and nothing of the others")
    void whatIsDrawnHoldsTheLayersItsReaderSees() {
        String d7 = drawing("D7", "A");
        HttpResponse<byte[]> shown = BEA.get(d7 + "/rendition.json");
        assertThat(layers(json(shown))).containsExactly("One-up", "Dimensions", "Artwork");
        assertThat(Client.text(shown)).contains("65 mm").doesNotContain("Stripping", "Folded");
        assertThat(Client.text(BEA.get(d7 + "/rendition.svg")))
                .contains("One-up", "65 mm")
                .doesNotContain("Stripping", "Folded", "Manufacturing", "3D");
        HttpResponse<byte[]> staff = DANA.get(d7 + "/rendition.json");
        assertThat(layers(json(staff))).contains("Manufacturing", "3D");
        assertThat(Client.text(DANA.get(d7 + "/rendition.dxf"))).contains("Stripping", "Folded");
    }

    @Test
    void layersNarrowAndNeverWiden() {
        String d7 = drawing("D7", "A");
        JsonObject all = json(DANA.get(d7 + "/rendition.json"));
        Map<String, String> ids = all.getJsonArray("layers").getValuesAs(JsonObject.class).stream()
                .collect(java.util.stream.Collectors.toMap(
                        layer -> layer.getString("name"), layer -> layer.getString("key")));
        String asked = "?layers=" + ids.get("Artwork") + "," + ids.get("Manufacturing");

        assertThat(layers(json(BEA.get(d7 + "/rendition.json" + asked)))).containsExactly("Artwork");
        assertThat(layers(json(DANA.get(d7 + "/rendition.json" + asked)))).containsExactly("Artwork", "Manufacturing");
        assertThat(status(BEA, d7 + "/rendition.json?layers=x")).isEqualTo(404);
    }

    @Test
    @DisplayName("W20 a drawing is taken away only in formats that are granted, and shown in those a viewer needs")
    void aDrawingIsTakenAwayInGrantedFormats() {
        String d7 = drawing("D7", "A");
        assertThat(status(BEA, d7 + "/rendition.dxf")).isEqualTo(404);
        assertThat(status(BEA, d7 + "/rendition.pdf?save=true")).isEqualTo(200);
        assertThat(status(BEA, d7 + "/rendition.json?save=true")).isEqualTo(404);
        assertThat(json(BEA.get(d7)).getJsonArray("drawings").getJsonObject(0).getJsonArray("forms"))
                .extracting(form -> form.toString().replace("\"", ""))
                .containsExactly("png", "pdf", "svg");
        String d1 = drawing("D1", "B");
        assertThat(json(LEE.get(d1)).getJsonArray("drawings"))
                .as("of the body lee sees no layer")
                .hasSize(1);
        assertThat(status(LEE, d1 + "/rendition.glb")).isEqualTo(404);
        assertThat(SERVER.bridge().read("select e.details from AuditEntry e where e.action = :of", "design.downloaded"))
                .anyMatch(details -> details.contains("\"PDF\"") && details.contains("Artwork"));
    }

    @Test
    void aPictureIsMadeOnceAndAReaderWhoHasItIsToldSo() {
        String picture = drawing("D1", "B") + "/rendition.png?width=300";
        HttpResponse<byte[]> shown = LEE.get(picture);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(shown.body()).startsWith(0x89, 'P', 'N', 'G');
        String tag = shown.headers().firstValue("ETag").orElseThrow();
        assertThat(LEE.send("GET", picture, null, Map.of("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(status(LEE, drawing("D1", "B") + "/rendition.png?page=2")).isEqualTo(404);
        assertThat(DANA.get(picture).body()).as("staff see more").isNotEqualTo(shown.body());
    }
}
