package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** Writes that somebody else may do, sent by those who may not: nothing of them stays. */
@Isolated("compares every row of the database")
class RefusedWritesIT {

    private static final List<String> HIDDEN = List.of("P2", "P3", "P4", "P6", "P9");
    private static final Map<String, String> FORGED = Map.of("Origin", "https://evil.example");

    private final PortalServer server = PortalServer.get();
    private final String x = server.bridge().demonstration();
    private final Map<String, Client> people = new LinkedHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    /** One write as it would be done by whoever may. */
    private record Write(String shape, String path, String body) {

        static Write of(String shape, String body, String... ids) {
            String path = shape.substring(shape.indexOf(' ') + 1);
            for (String id : ids) {
                path = path.replaceFirst("\\{}", id);
            }
            return new Write(shape, "/api/v1" + path, body);
        }

        int sendAs(Client client, Map<String, String> headers) {
            return client.send(shape.substring(0, shape.indexOf(' ')), path, body, headers)
                    .statusCode();
        }
    }

    private String id(String jpql, String of) {
        return server.bridge().read(jpql, of).get(0);
    }

    private String project(String key) {
        return id("select p.id from Project p where p.number = :of", key + "-" + x);
    }

    private String document(String key, String end) {
        return id("select s.id from DocumentSlot s where s.number = :of", key + "-" + x + end);
    }

    private String company(String code) {
        return id("select c.id from Company c where c.code = :of", code + "-" + x);
    }

    private List<Write> writes(String upload) {
        String lee = server.bridge().contact("lee-" + x + "@northfield.example");
        String gail = server.bridge().contact("gail-" + x + "@northfield.example");
        List<Write> writes = new ArrayList<>(List.of(
                Write.of("POST /customers", "{\"code\":\"Y-" + x + "\",\"name\":\"York\"}"),
                Write.of("PATCH /customers/{}", "{\"name\":\"Taken over\",\"portal\":true}", company("NL")),
                Write.of(
                        "POST /contacts",
                        "{\"firstName\":\"A\",\"lastName\":\"B\",\"email\":\"a-" + x + "@e.example\"}"),
                Write.of("PATCH /contacts/{}", "{\"jobTitle\":\"Taken over\"}", lee),
                Write.of("PUT /contacts/{}/web-access", "{\"allowed\":true,\"allProjects\":true}", lee),
                Write.of("POST /contacts/{}/web-access/invitation", null, lee),
                Write.of(
                        "POST /projects",
                        "{\"number\":\"N-" + x + "\",\"name\":\"New\",\"customer\":\"" + company("NL") + "\"}")));
        for (String key : HIDDEN) {
            String document = document(key, "-001");
            String internal = document(key, "-002");
            writes.add(Write.of("PATCH /projects/{}", "{\"name\":\"Taken over\"}", project(key)));
            writes.add(Write.of("PUT /projects/{}/grants", "{\"contacts\":[\"" + gail + "\"]}", project(key)));
            writes.add(Write.of(
                    "POST /projects/{}/documents",
                    "{\"number\":\"N-1\",\"title\":\"New\",\"revision\":\"0\",\"upload\":\"" + upload + "\"}",
                    project(key)));
            writes.add(Write.of(
                    "POST /projects/{}/submittals", "{\"items\":[{\"upload\":\"" + upload + "\"}]}", project(key)));
            for (String id : List.of(document, internal)) {
                writes.add(Write.of("PATCH /documents/{}/register", "{\"locked\":true}", id));
                writes.add(Write.of("PATCH /documents/{}", "{\"title\":\"Taken over\"}", id));
                writes.add(Write.of(
                        "POST /documents/{}/revisions", "{\"revision\":\"9\",\"upload\":\"" + upload + "\"}", id));
                writes.add(Write.of(
                        "PATCH /documents/{}/revisions/{}", "{\"inPortal\":true,\"confirmed\":true}", id, "0"));
                writes.add(Write.of("DELETE /documents/{}/revisions/{}", null, id, "0"));
            }
        }
        writes.addAll(writesOf(submittal("P5"), submittal("P6")));
        writes.add(Write.of(
                "POST /designs",
                "{\"number\":\"N-1\",\"title\":\"New\",\"customer\":\"" + company("NL") + "\",\"upload\":\"" + upload
                        + "\"}"));
        Map.of("D1", "B", "D4", "B", "D8", "A")
                .forEach((number, label) -> writes.addAll(writesOf(design(number), label, upload)));
        return writes;
    }

    private String design(String number) {
        return id("select d.id from Design d where d.number = :of", number + "-" + x);
    }

    /** The one that was sent or came in there. */
    private String submittal(String project) {
        return id("select s.id from Submittal s where s.project.number = :of", project + "-" + x);
    }

    private List<Write> writesOf(String sent, String handedIn) {
        String why = "{\"reason\":\"Mine\"}";
        List<Write> writes = new ArrayList<>(List.of(
                Write.of("PATCH /submittals/{}", "{\"remarks\":\"Mine\"}", sent),
                Write.of("DELETE /submittals/{}", null, sent),
                Write.of("POST /submittals/{}/send", "{}", sent),
                Write.of("POST /submittals/{}/resend", "{}", sent),
                Write.of("POST /submittals/{}/recall", why, sent),
                Write.of("POST /submittals/{}/void", why, sent)));
        String move = "{\"project\":\"" + project("P6") + "\"}";
        writes.addAll(List.of(
                Write.of("POST /submittals/{}/process", "{\"items\":[]}", handedIn),
                Write.of("POST /submittals/{}/reopen", "{}", handedIn),
                Write.of("POST /submittals/{}/move", move, handedIn),
                Write.of("POST /submittals/{}/withdraw", why, handedIn),
                Write.of("POST /submittals/{}/return", why, handedIn)));
        return writes;
    }

    private static List<Write> writesOf(String design, String label, String upload) {
        String revision = "/designs/{}/revisions/{}";
        return List.of(
                Write.of("PATCH /designs/{}", "{\"title\":\"Taken over\"}", design),
                Write.of("POST /designs/{}/revisions", "{\"reason\":\"Mine\",\"upload\":\"" + upload + "\"}", design),
                Write.of(
                        "POST " + revision + "/events",
                        "{\"event\":\"MOVE\",\"to\":\"IN_DEVELOPMENT\"}",
                        design,
                        label),
                Write.of("POST " + revision + "/drawings", "{\"upload\":\"" + upload + "\"}", design, label),
                Write.of("PATCH " + revision + "/layers", "{\"layers\":[],\"reviewed\":true}", design, label));
    }

    private String begun(String who, String house) {
        Client client = Client.of(server, who + "-" + x + "@" + house + ".example");
        people.put(who, client);
        return new Tus(client)
                .whole("mine.txt", ("by " + who).getBytes(), 1 << 20)
                .toString();
    }

    @Test
    @DisplayName(
            "A04 several hundred refused writes change no row, send no mail and leave nothing but refusals in the trail")
    void refusedWritesChangeNothing() {
        Map<String, String> uploads = new LinkedHashMap<>();
        for (String who : List.of("lee", "lyla")) {
            uploads.put(who, begun(who, "northfield"));
        }
        uploads.put("sam", begun("sam", "southern"));
        uploads.put("doc", begun("doc", "sightline"));
        people.put("vic", Client.of(server, "vic-" + x + "@sightline.example"));
        people.put("nobody", new Client(server));
        Map<String, List<Write>> writes = new LinkedHashMap<>();
        people.keySet().forEach(who -> writes.put(who, writes(uploads.getOrDefault(who, uploads.get("doc")))));
        everyWritingRouteIsTried(writes.get("lee"));
        server.bridge().runTimer("mail");
        Set<String> entries = entries();
        String before = server.bridge().digest();

        // why: nobody else asks while this runs, so that one processor would be idle
        List.of("nobody", "vic", "lee", "lyla", "sam").parallelStream().forEach(who -> {
            writes.get(who).forEach(write -> refuse(who, write, Map.of()));
            others(who, uploads.get("doc"));
        });
        writes.get("doc").forEach(write -> refuse("doc", write, FORGED));

        assertThat(server.bridge().digest()).isEqualTo(before);
        Set<String> added = entries();
        added.removeAll(entries);
        assertThat(added).isNotEmpty().allMatch(entry -> entry.endsWith(" access.refused"));
        assertThat(refused.get()).isGreaterThan(300);
        whoeverMayDoesThem(writes.get("doc"));
        assertThat(server.bridge().digest()).isNotEqualTo(before);
    }

    /** Id and action of all that the people of this copy did. */
    private Set<String> entries() {
        return new HashSet<>(server.bridge()
                .read(
                        "select concat(e.id, concat(' ', e.action)) from AuditEntry e where e.actor like :of",
                        "%-" + x + "@%"));
    }

    private void refuse(String who, Write write, Map<String, String> headers) {
        int status = write.sendAs(people.get(who), headers);
        assertThat(status).as(who + " " + write).isIn(401, 403, 404);
        refused.incrementAndGet();
    }

    /** What somebody else sends is neither gone on with nor taken back. */
    private void others(String who, String upload) {
        Tus tus = new Tus(people.get(who));
        assertThat(tus.patch(Tus.UPLOADS + "/" + upload, 0, new byte[] {1}).statusCode())
                .as(who)
                .isIn(401, 403, 404);
        assertThat(tus.delete(Tus.UPLOADS + "/" + upload).statusCode()).as(who).isIn(401, 403, 404);
        refused.addAndGet(2);
    }

    /** But for what whoever reads may make, of what it sees, for itself alone: books of specifications, favourites, searches, what was read. */
    private static void everyWritingRouteIsTried(List<Write> writes) {
        Set<String> routes = Rest.routes().stream()
                .filter(route ->
                        !route.startsWith("GET ") && !route.startsWith("HEAD ") && !route.endsWith(" /session"))
                .filter(route -> !route.equals("POST /designs/books") && !route.endsWith("/favourite"))
                .filter(route -> !route.contains(" /saved-searches") && !route.equals("PATCH /notifications"))
                .collect(Collectors.toSet());
        assertThat(writes.stream().map(Write::shape).collect(Collectors.toSet()))
                .isEqualTo(routes);
    }

    /** Else the refusals would prove nothing: the same writes are right where they are allowed. */
    private void whoeverMayDoesThem(List<Write> writes) {
        Set<String> done = new HashSet<>();
        for (Write write : writes) {
            if (write.sendAs(people.get("doc"), Map.of()) < 300) {
                done.add(write.shape());
            }
        }
        assertThat(done)
                .contains(
                        "POST /customers",
                        "PATCH /contacts/{}",
                        "PUT /contacts/{}/web-access",
                        "POST /contacts/{}/web-access/invitation",
                        "POST /projects",
                        "PATCH /projects/{}",
                        "POST /projects/{}/documents",
                        "PATCH /documents/{}",
                        "PATCH /documents/{}/revisions/{}",
                        "POST /submittals/{}/void",
                        "POST /submittals/{}/return");
    }
}
