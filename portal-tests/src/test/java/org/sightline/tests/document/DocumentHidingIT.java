package org.sightline.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PortalServer;

/** What becomes of documents when their project is hidden or completed. */
class DocumentHidingIT {

    private final PortalServer server = PortalServer.get();
    private final Dossier copy = new Dossier(server, server.bridge().demonstration());

    @Test
    @DisplayName("D17 hiding and completing takes documents along at the next request, and brings them back whole")
    void hidingAndCompletingTakesDocumentsAlong() {
        String id = copy.id("P1-001");
        List<String> addresses = List.of(
                "/documents/" + id,
                "/documents/" + id + "/revisions/0/file",
                "/documents/files.zip?revision=" + copy.revision("P1-001"));
        String project = "/projects/" + copy.project("P1");
        for (String state : List.of("hidden", "completed")) {
            assertThat(copy.send("lee", "GET", addresses.get(0), null).statusCode())
                    .isEqualTo(200);
            copy.send("doc", "PATCH", project, "{\"" + state + "\":true}");
            addresses.forEach(
                    address -> assertThat(copy.send("lee", "GET", address, null).statusCode())
                            .as(state + " " + address)
                            .isEqualTo(404));
            assertThat(copy.numbers(copy.as("lee"), "/api/v1/documents")).isEmpty();
            copy.send("doc", "PATCH", project, "{\"" + state + "\":false}");
        }
        assertThat(copy.numbers(copy.as("lee"), "/api/v1/documents")).containsExactly("P1-001");
    }
}
