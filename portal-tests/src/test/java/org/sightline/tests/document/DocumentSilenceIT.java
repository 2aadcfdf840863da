package org.sightline.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.shared.Told;

/** Projects and documents before and after much has happened to them that contacts do not see: they are answered alike. */
class DocumentSilenceIT {

    private static final Set<String> OUTSIDE = Set.of("lee", "gail", "sam");

    private final PortalServer server = PortalServer.get();
    private final String suffix = server.bridge().demonstration();
    private final Dossier copy = new Dossier(server, suffix);

    /** Of everything a contact is told of projects and documents, by address. */
    private Map<String, String> answers(String who) {
        String project = copy.project("P1");
        String document = copy.id("P1-001");
        Map<String, String> answers = new LinkedHashMap<>();
        Stream.of(
                        "/api/v1/projects?limit=200",
                        "/api/v1/projects?limit=1",
                        "/api/v1/projects.csv",
                        "/api/v1/projects/" + project,
                        "/api/v1/projects/" + project + "/documents",
                        "/api/v1/documents?limit=200",
                        "/api/v1/documents?sort=updated",
                        "/api/v1/documents?q=" + suffix,
                        "/api/v1/documents.csv",
                        "/api/v1/documents/" + document,
                        "/api/v1/documents/" + document + "/revisions",
                        "/api/v1/documents/" + document + "/revisions/0/file",
                        "/api/v1/documents/" + document + "/revisions/1/file",
                        "/api/v1/documents/files.zip?revision=" + first,
                        "/api/v1/documents/" + copy.id("P1-003"),
                        "/api/v1/search?q=" + suffix,
                        "/api/v1/saved-searches",
                        "/api/v1/me",
                        "/portal/home",
                        "/portal/project/list",
                        "/portal/project/view?id=" + project,
                        "/portal/document/list",
                        "/portal/document/view?id=" + document,
                        "/portal/search/list?q=" + suffix)
                .forEach(path -> answers.put(who + " " + path, Told.to(copy.as(who), path)));
        return answers;
    }

    private final String first = copy.revision("P1-001");

    private void does(String verb, String path, String body) {
        HttpResponse<byte[]> answer = copy.send("doc", verb, path, body);
        assertThat(answer.statusCode())
                .as(verb + " " + path + " " + Client.text(answer))
                .isBetween(200, 299);
    }

    /** Everything here is done to what no contact sees, or as none of them sees it. */
    private void muchHappens() {
        String document = "/documents/" + copy.id("P1-001");
        String project = "/projects/" + copy.project("P1");
        UUID upload = copy.upload("doc", "next.txt", "what comes next");
        does("POST", document + "/revisions", "{\"upload\":\"" + upload + "\",\"revision\":\"1\",\"inPortal\":false}");
        UUID gear = copy.upload("doc", "gear.txt", "another gearbox");
        does(
                "POST",
                "/documents/" + copy.id("P1-003") + "/revisions",
                "{\"upload\":\"" + gear + "\",\"revision\":\"1\"}");
        copy.newDocument("doc", "P1-777-" + suffix, "Not for them", copy.upload("doc", "own.txt", "our own"));
        does("PATCH", document, "{\"inRegister\":true}");
        does("PATCH", project, "{\"subSupplierAccess\":false}");
        does("PATCH", project, "{\"subSupplierAccess\":true}");
        does("PATCH", "/projects/" + copy.project("P2"), "{\"name\":\"Quite another\"}");
    }

    @Test
    @DisplayName("silence: whatever happens to hidden projects, documents and revisions changes no byte and no header")
    void whatIsHiddenChangesNothing() {
        Map<String, String> before = new LinkedHashMap<>();
        OUTSIDE.forEach(who -> before.putAll(answers(who)));
        assertThat(before.values())
                .as("much is seen")
                .filteredOn(told -> told.startsWith("200"))
                .hasSizeGreaterThan(45);

        muchHappens();

        Map<String, String> after = new LinkedHashMap<>();
        OUTSIDE.forEach(who -> after.putAll(answers(who)));
        assertThat(before.keySet().stream()
                        .filter(path -> !before.get(path).equals(after.get(path)))
                        .map(path -> path + "\n" + before.get(path) + "\n-- after --\n" + after.get(path)))
                .isEmpty();
    }
}
