package org.sightline.tests.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

class AuditIT {

    private final PortalServer server = PortalServer.get();

    @Test
    void theTrailIsReadOverRest() {
        String x = server.bridge().demonstration();
        Client admin = Client.of(server, "admin-" + x + "@sightline.example");

        assertThat(Client.text(admin.get("/api/v1/audit?who=admin-" + x)))
                .contains(
                        "\"action\":\"session.opened\"",
                        "\"actor\":\"admin-" + x + "@sightline.example\"",
                        "\"total\":1");
        assertThat(Client.text(admin.get("/api/v1/audit/verify"))).contains("\"whole\":true");
    }

    @Test
    void onlyThoseWhoWatchOverSecurityReadIt() {
        for (String login : new String[] {"rev@sightline.example", "lee@northfield.example"}) {
            Client client = Client.of(server, login);
            for (String path : new String[] {"/api/v1/audit", "/api/v1/audit/verify", "/api/v1/audit/export.csv"}) {
                assertThat(client.get(path).statusCode()).as(login + path).isEqualTo(403);
            }
        }
    }

    @Test
    @DisplayName("I05 the export neutralises formulas and holds all rows of the filter")
    void theExportHoldsAllRowsAndNoFormula() {
        String x = server.bridge().demonstration();
        String formula = "=cmd-" + x;
        for (int i = 0; i < 3; i++) {
            new Client(server)
                    .send("POST", "/api/v1/session", "{\"login\":\"" + formula + "\",\"password\":\"x\"}", Map.of());
        }
        Client admin = Client.of(server, "admin-" + x + "@sightline.example");
        HttpResponse<byte[]> answer = admin.get("/api/v1/audit/export.csv?who=" + x);
        String csv = Client.text(answer);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("audit.csv");
        assertThat(csv.lines().filter(line -> line.contains("'=cmd-" + x))).hasSize(3);
        assertThat(csv).doesNotContain(",\"=", ",=");
        assertThat(csv.lines().filter(line -> line.contains("session.opened"))).hasSize(1);
        assertThat(csv.lines().filter(line -> line.contains("audit.exported"))).hasSize(1);
    }
}
