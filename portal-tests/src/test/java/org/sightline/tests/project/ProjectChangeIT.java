package org.sightline.tests.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Changing projects over REST, and what follows for sessions that are open. */
class ProjectChangeIT {

    private Projects projects;

    @BeforeEach
    void copy() {
        projects = new Projects(PortalServer.get());
    }

    @ParameterizedTest
    @DisplayName(
            "D17 a project shows while it is neither hidden nor completed, from the next request of an open session on")
    @CsvSource({"false,false,200", "true,false,404", "false,true,404", "true,true,404"})
    void aProjectShowsWhileNeitherHiddenNorCompleted(boolean hidden, boolean completed, int status) {
        Client lee = projects.as("lee");
        assertThat(lee.get(projects.path("P1")).statusCode()).isEqualTo(200);

        projects.change("P1", "{\"hidden\":" + hidden + ",\"completed\":" + completed + "}");

        assertThat(lee.get(projects.path("P1")).statusCode()).isEqualTo(status);
        assertThat(projects.numbers(lee, "").contains("P1")).isEqualTo(status == 200);
        projects.change("P1", "{\"hidden\":false,\"completed\":false}");
        assertThat(lee.get(projects.path("P1")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("A05 fields a change may not set change nothing")
    void fieldsAChangeMayNotSetChangeNothing() {
        String before = Client.text(projects.as("doc").get(projects.path("P1")));
        String other = "00000000-0000-4000-8000-000000000000";

        HttpResponse<byte[]> answer = projects.change(
                "P1",
                "{\"name\":\"Filling line 5\",\"id\":\"" + other + "\",\"version\":99,\"customer\":\"" + other
                        + "\",\"createdAt\":\"2000-01-01T00:00:00Z\",\"actions\":[]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        String after = Client.text(projects.as("doc").get(projects.path("P1")));
        assertThat(after).contains("Filling line 5");
        assertThat(after.replace("Filling line 5", "Filling line 4").replaceAll("\"version\":\\d+", ""))
                .isEqualTo(before.replaceAll("\"version\":\\d+", ""));
    }

    @Test
    @DisplayName("a stale version is refused with 409 and changes nothing")
    void aStaleVersionIsRefused() {
        Client doc = projects.as("doc");
        String seen = doc.get(projects.path("P1")).headers().firstValue("ETag").orElseThrow();
        projects.change("P1", "{\"name\":\"First\"}");

        HttpResponse<byte[]> second =
                doc.send("PATCH", projects.path("P1"), "{\"name\":\"Second\"}", Map.of("If-Match", seen));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Client.text(doc.get(projects.path("P1")))).contains("First").doesNotContain("Second");
    }

    @Test
    void aNewProjectIsAnsweredWithItsAddressAndSeenAtOnceByContactsWithAllProjects() {
        Client gail = projects.as("gail");
        String customer = Client.text(projects.as("doc").get(projects.path("P1")))
                .replaceAll(".*\"customer\":\\{[^}]*\"id\":\"([^\"]*)\".*", "$1");

        HttpResponse<byte[]> made = make("P7", "Labeller", customer);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith(projects.path("P7"));
        assertThat(projects.numbers(gail, "")).contains("P7");
        assertThat(projects.numbers(projects.as("lee"), "")).doesNotContain("P7");
        HttpResponse<byte[]> again = make("P7", "Labeller", customer);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Client.text(again)).contains("\"field\":\"number\"");
        assertThat(make("P7b", " ", customer).statusCode()).isEqualTo(422);
        HttpResponse<byte[]> empty = projects.as("doc").send("POST", "/api/v1/projects", "{}", Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Client.text(empty)).contains("\"field\":\"number\"", "\"field\":\"name\"", "\"field\":\"customer\"");
        assertThat(projects.as("doc")
                        .send("POST", "/api/v1/projects", "{", Map.of())
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<byte[]> make(String key, String name, String customer) {
        String json = "{\"number\":\"" + projects.number(key) + "\",\"name\":\"" + name + "\",\"customer\":\""
                + customer + "\"}";
        return projects.as("doc").send("POST", "/api/v1/projects", json, Map.of());
    }

    @Test
    @DisplayName("A08 a grant opens a confidential project and its end closes it for a session that is open")
    void aGrantOpensAndItsEndCloses() {
        Client gail = projects.as("gail");
        Client admin = projects.as("admin");
        admin.send("PATCH", projects.path("P5"), "{\"confidential\":true}", Map.of());
        assertThat(gail.get(projects.path("P5")).statusCode()).isEqualTo(404);

        assertThat(grant(admin, reader("P6")).statusCode())
                .as("bea is out of reach")
                .isEqualTo(422);
        assertThat(grant(projects.as("doc"), reader("P1")).statusCode())
                .as("doc is a member without the right")
                .isEqualTo(403);
        assertThat(grant(admin, reader("P9")).statusCode()).isEqualTo(200);
        assertThat(gail.get(projects.path("P5")).statusCode()).isEqualTo(200);
        admin.send("PUT", projects.path("P5") + "/grants", "{\"contacts\":[]}", Map.of());
        assertThat(gail.get(projects.path("P5")).statusCode()).isEqualTo(404);
    }

    /** The last contact that sees the project. */
    private String reader(String key) {
        return Client.text(projects.as("doc").get(projects.path(key) + "/customer-access"))
                .replaceAll(".*\"contact\":\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<byte[]> grant(Client who, String contact) {
        return who.send("PUT", projects.path("P5") + "/grants", "{\"contacts\":[\"" + contact + "\"]}", Map.of());
    }

    @Test
    @DisplayName("I05 no cell of an exported list is read as a formula")
    void noCellOfAnExportedListIsReadAsAFormula() {
        projects.change("P5", "{\"name\":\"=HYPERLINK(\\\"http://evil.example\\\",\\\"x\\\")\"}");

        HttpResponse<byte[]> csv = projects.as("doc").get("/api/v1/projects.csv?q=" + projects.suffix());

        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(Client.text(csv))
                .contains("\"" + projects.number("P1") + "\",\"Filling line 4")
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\"");
        assertThat(Client.text(projects.as("lee").get("/api/v1/projects.csv")))
                .contains(projects.number("P1"))
                .doesNotContain(projects.number("P5"));
    }
}
