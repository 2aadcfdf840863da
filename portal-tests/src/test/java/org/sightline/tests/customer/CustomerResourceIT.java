package org.sightline.tests.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

class CustomerResourceIT {

    private final PortalServer server = PortalServer.get();
    private String x;
    private Client doc;

    @BeforeEach
    void copy() {
        x = server.bridge().demonstration();
        doc = Client.of(server, "doc-" + x + "@sightline.example");
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        return JsonParser.parseString(Client.text(answer)).getAsJsonObject();
    }

    private String id(String path) {
        return json(doc.get(path))
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    private String customer(String code) {
        return id("/api/v1/customers?q=" + code + "-" + x);
    }

    private String contact(String name) {
        return id("/api/v1/contacts?q=" + name + "-" + x + "@");
    }

    private HttpResponse<byte[]> patch(String path, String body, Map<String, String> headers) {
        return doc.send("PATCH", path, body, headers);
    }

    @Test
    void aCompanyIsMadeFoundChangedAndGuardedByItsVersion() {
        HttpResponse<byte[]> made = doc.send(
                "POST",
                "/api/v1/customers",
                "{\"code\":\"YO-" + x + "\",\"name\":\"York\",\"group\":{\"name\":\"Northfield Group-" + x + "\"},"
                        + "\"addresses\":[{\"lines\":\"1 Gate\",\"city\":\"York\",\"country\":\"gb\"}]}",
                Map.of());
        assertThat(made.statusCode()).isEqualTo(201);
        String path = made.headers().firstValue("Location").orElseThrow().replace(server.url(), "");
        String seen = made.headers().firstValue("ETag").orElseThrow();
        assertThat(json(made).get("portal").getAsBoolean()).isTrue();
        assertThat(json(made).get("modules").toString()).doesNotContain("false");
        assertThat(json(made)
                        .getAsJsonArray("addresses")
                        .get(0)
                        .getAsJsonObject()
                        .get("primary")
                        .getAsBoolean())
                .isTrue();

        HttpResponse<byte[]> changed =
                patch(path, "{\"portal\":false,\"modules\":{\"TASKS\":false},\"group\":{}}", Map.of("If-Match", seen));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(json(changed).get("portal").getAsBoolean()).isFalse();
        assertThat(json(changed).has("group")).isFalse();
        assertThat(json(changed).getAsJsonObject("modules").get("TASKS").getAsBoolean())
                .isFalse();
        assertThat(patch(path, "{\"portal\":true}", Map.of("If-Match", seen)).statusCode())
                .isEqualTo(409);
        assertThat(json(doc.get("/api/v1/customers?q=yo-" + x)).get("total").getAsInt())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldByField() {
        HttpResponse<byte[]> taken =
                doc.send("POST", "/api/v1/customers", "{\"code\":\"nl-" + x + "\",\"name\":\"Again\"}", Map.of());
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(Client.text(taken)).contains("\"field\":\"code\"");

        HttpResponse<byte[]> empty = doc.send("POST", "/api/v1/contacts", "{\"firstName\":\"A\"}", Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Client.text(empty)).contains("lastName", "email");

        HttpResponse<byte[]> clash = doc.send(
                "POST",
                "/api/v1/contacts",
                "{\"firstName\":\"A\",\"lastName\":\"B\",\"email\":\"LEE-" + x + "@northfield.example\"}",
                Map.of());
        assertThat(clash.statusCode()).isEqualTo(422);
        assertThat(Client.text(clash)).contains("\"field\":\"email\"", "Lee");
    }

    @Test
    @DisplayName("A13 a contact moved to another company loses sessions and what it had chosen, for good")
    void aContactMovedToAnotherCompanyLosesSessionsAndChoices() {
        String lee = contact("lee");
        Client session = Client.of(server, "lee-" + x + "@northfield.example");
        assertThat(session.get("/api/v1/me").statusCode()).isEqualTo(200);

        move(lee, customer("BW"));
        assertThat(session.get("/api/v1/me").statusCode()).isEqualTo(401);

        move(lee, customer("NL"));
        assertThat(json(doc.get("/api/v1/contacts/" + lee + "/web-access")).getAsJsonArray("projects"))
                .isEmpty();
        assertThat(Client.text(
                        Client.of(server, "lee-" + x + "@northfield.example").get("/portal/home")))
                .doesNotContain("P1-" + x);
    }

    private void move(String contact, String company) {
        assertThat(patch(
                                "/api/v1/contacts/" + contact,
                                "{\"relations\":[{\"customer\":\"" + company + "\"}]}",
                                Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("A05 fields a write may not set change nothing")
    void fieldsAWriteMayNotSetChangeNothing() {
        String lee = "/api/v1/contacts/" + contact("max");
        HttpResponse<byte[]> answer = patch(
                lee,
                "{\"jobTitle\":\"Buyer\",\"id\":\"0\",\"version\":99,\"webAccess\":\"ACTIVE\",\"account\":\"x\","
                        + "\"allowed\":true,\"allProjects\":true}",
                Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("jobTitle").getAsString()).isEqualTo("Buyer");
        assertThat(json(answer).get("webAccess").getAsString()).isEqualTo("NONE");
        assertThat(json(doc.get(lee + "/web-access")).get("allowed").getAsBoolean())
                .isFalse();

        String leeds = "/api/v1/customers/" + customer("NL");
        HttpResponse<byte[]> company = patch(leeds, "{\"kind\":\"SUPPLIER\",\"id\":\"0\",\"version\":1}", Map.of());
        assertThat(json(company).get("kind").getAsString()).isEqualTo("CUSTOMER");
    }

    @Test
    @DisplayName("A01 A11 customers and contacts do not exist for contacts, and are read only for viewers")
    void customersAndContactsDoNotExistForContacts() {
        String leeds = "/api/v1/customers/" + customer("NL");
        String max = "/api/v1/contacts/" + contact("max");
        Client lee = Client.of(server, "lee-" + x + "@northfield.example");
        String absent = "/api/v1/contacts/00000000-0000-4000-8000-000000000000";
        for (String path : new String[] {leeds, max, max + "/web-access"}) {
            assertThat(lee.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(lee.get(path).body()).as(path).isEqualTo(lee.get(absent).body());
        }
        for (String list : new String[] {"/api/v1/customers", "/api/v1/contacts"}) {
            assertThat(lee.get(list).statusCode()).as(list).isEqualTo(403);
            assertThat(lee.get(list + ".csv").statusCode()).as(list).isEqualTo(403);
        }
        Client vic = Client.of(server, "vic-" + x + "@sightline.example");
        assertThat(vic.get(max).statusCode()).isEqualTo(200);
        assertThat(vic.send("PATCH", max, "{\"jobTitle\":\"x\"}", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("I01 sort and filters take nothing but known words")
    void sortAndFiltersTakeNothingButKnownWords() {
        assertThat(doc.get("/api/v1/contacts?sort=1;--").statusCode()).isEqualTo(422);
        assertThat(doc.get("/api/v1/customers?sort=code_folded").statusCode()).isEqualTo(422);
        assertThat(doc.get("/api/v1/customers?kind=OTHER").statusCode()).isIn(400, 404);
    }
}
