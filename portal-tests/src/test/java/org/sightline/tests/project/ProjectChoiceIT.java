package org.sightline.tests.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Which projects a contact sees as its web access says, at the very next request. */
class ProjectChoiceIT {

    private final PortalServer server = PortalServer.get();

    private String lee;
    private WebAccessClient access;

    private String copy() {
        String x = server.bridge().demonstration();
        lee = "lee-" + x + "@northfield.example";
        access = new WebAccessClient(server, x, lee);
        return x;
    }

    @Test
    @DisplayName("D6 all projects are those of the contact's companies, also ones made later, never another's")
    void allProjectsAreThoseOfTheCompanies() {
        String x = copy();
        assertThat(projects()).contains("\"P1-" + x + "\"").doesNotContain("P5-" + x);
        access.put("{\"allProjects\":true}");
        assertThat(projects()).contains("\"P1-" + x + "\"", "\"P5-" + x + "\"").doesNotContain("P6-" + x);

        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        String customer = customer(doc, "P1-" + x);
        doc.send(
                "POST",
                "/api/v1/projects",
                "{\"number\":\"P7-" + x + "\",\"name\":\"Case packer\",\"customer\":\"" + customer + "\"}",
                Map.of());
        assertThat(projects()).contains("\"P7-" + x + "\"").doesNotContain("P6-" + x);
    }

    @Test
    @DisplayName(
            "D7 D9 chosen projects come and go at the next request, the list of readers with them, and none of another"
                    + " company can be chosen")
    void chosenProjectsComeAndGo() {
        String x = copy();
        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        access.put("{\"allProjects\":true}");
        Client open = Client.of(server, lee);
        assertThat(Client.text(open.get("/api/v1/projects"))).contains("P5-" + x);

        String readers = "/api/v1/projects/" + project(doc, "P5-" + x) + "/customer-access";
        assertThat(Client.text(doc.get(readers))).contains(lee, "gail-" + x);

        access.put("{\"allProjects\":false,\"projects\":[\"" + project(doc, "P1-" + x) + "\"]}");
        assertThat(Client.text(open.get("/api/v1/projects")))
                .contains("P1-" + x)
                .doesNotContain("P5-" + x);

        assertThat(Client.text(doc.get(readers))).doesNotContain(lee).contains("gail-" + x);

        HttpResponse<byte[]> refused = access.put("{\"projects\":[\"" + project(doc, "P6-" + x) + "\"]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(WebAccessClient.field(refused, "field")).isEqualTo("projects");
        assertThat(Client.text(open.get("/api/v1/projects"))).contains("P1-" + x);
    }

    private String projects() {
        return Client.text(Client.of(server, lee).get("/api/v1/projects"));
    }

    private static String project(Client doc, String number) {
        String body = Client.text(doc.get("/api/v1/projects?q=" + number));
        return body.replaceAll("\"customer\":\\{[^}]*}", "").replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }

    private static String customer(Client doc, String number) {
        String body = Client.text(doc.get("/api/v1/projects?q=" + number));
        return body.replaceAll("(?s).*\"customer\":\\{[^}]*\"id\":\"([^\"]+)\".*", "$1");
    }
}
