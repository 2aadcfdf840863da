package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.entities.settings.Module;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.world.Oracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;
import org.sightline.entities.world.Sight;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Random worlds in the running portal: every answer to every contact is what the oracle says, down to single words. */
@Execution(ExecutionMode.CONCURRENT)
class RandomWorldsIT {

    private static final int WORLDS =
            Integer.getInteger("sightline.worlds", Boolean.getBoolean("sightline.full") ? 100 : 10);

    /** Seeds of this ring; those of the data ring are below. */
    private static final long FIRST = 1_000_001;

    private static final LongAdder VERDICTS = new LongAdder();
    private static final LongAdder ANSWERS = new LongAdder();

    private final PortalServer server = PortalServer.get();

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + WORLDS);
    }

    @AfterAll
    static void tell() {
        System.out.printf(
                "oracle: running portal, %d worlds, %s answers, %s verdicts, 0 disagreements, 0 foreign words%n",
                WORLDS, ANSWERS, VERDICTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("A01 A02 what is not seen answers as what does not exist, on every surface, and no foreign word leaks")
    void everyAnswerIsWhatTheOracleSays(long seed) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        server.bridge().world(seed, today);
        Plan plan = RandomPlan.withEveryModule(seed, today);
        Oracle oracle = new Oracle(plan);
        for (Plan.Person contact : plan.contacts()) {
            signIn(contact).ifPresent(client -> new Look(plan, contact, oracle.of(contact), client).everywhere());
        }
    }

    private Optional<Client> signIn(Plan.Person contact) {
        Client client = new Client(server);
        int status = client.send(
                        "POST",
                        "/api/v1/session",
                        "{\"login\":\"" + contact.word() + "@example.org\",\"password\":\"sightline-demo\"}",
                        Map.of())
                .statusCode();
        boolean past = contact.lastDay() != null && contact.lastDay().isBefore(LocalDate.now(ZoneOffset.UTC));
        boolean live = contact.state().name().equals("ACTIVE") && contact.allowed() && !past;
        assertThat(status).as(contact.toString()).isEqualTo(live ? 204 : 401);
        return live ? Optional.of(client) : Optional.empty();
    }

    /** One contact looks at everything. */
    private final class Look {

        private final Plan plan;
        private final Plan.Person contact;
        private final Sight sight;
        private final Client client;
        private final Set<String> words;

        Look(Plan plan, Plan.Person contact, Sight sight, Client client) {
            this.plan = plan;
            this.contact = contact;
            this.sight = sight;
            this.client = client;
            this.words = Canaries.of(plan, contact, sight);
        }

        void everywhere() {
            list("/api/v1/documents?limit=200", sight.slots());
            list("/api/v1/projects?limit=200", sight.projects());
            for (Plan.Work project : plan.projects()) {
                boolean seen = sight.projects().contains(project.id());
                single("/api/v1/projects/" + project.id(), seen);
                single("/api/v1/projects/" + project.id() + "/documents", seen && hasDocuments(project));
                single("/portal/project/view?id=" + project.id(), seen);
                find(project.word(), project);
            }
            for (Plan.Slot slot : plan.slots()) {
                boolean seen = sight.slots().contains(slot.id());
                single("/api/v1/documents/" + slot.id(), seen);
                single("/api/v1/documents/" + slot.id() + "/revisions", seen);
                single("/portal/document/view?id=" + slot.id(), seen);
            }
            for (Plan.Revision revision : plan.revisions()) {
                int status = bytes(revision);
                answers(
                        "/api/v1/documents/" + revision.slot().id() + "/revisions/R" + revision.ordinal() + "/file",
                        status);
                answers("/api/v1/documents/files.zip?revision=" + revision.id(), status);
            }
            List.of("/api/v1/me", "/portal/home", "/portal/project/list").forEach(path -> single(path, true));
            single("/portal/document/list", documentsAreOpen());
        }

        /** Whoever sent a file sees it whatever the scanner says, and gets the bytes unless they are infected. */
        private int bytes(Plan.Revision revision) {
            if (!sight.revisions().contains(revision.id())) {
                return 404;
            }
            return revision.file().scan() == ScanState.INFECTED ? 409 : 200;
        }

        /** A project whose customer is without the module is no place of documents but for those delivered to it. */
        private boolean hasDocuments(Plan.Work project) {
            return isOpen(project.customer())
                    || plan.slots().stream()
                            .anyMatch(slot -> slot.project().equals(project)
                                    && sight.slots().contains(slot.id()));
        }

        /** A module that is on for no company in reach has no pages. */
        private boolean documentsAreOpen() {
            return plan.companies().stream().anyMatch(this::isOpen);
        }

        private boolean isOpen(Plan.Site site) {
            return sight.companies().contains(site.id()) && site.modules().getOrDefault(Module.DOCUMENTS, true);
        }

        /** A search for a foreign word finds nothing, for an own one what is there. */
        private void find(String word, Plan.Work project) {
            HttpResponse<byte[]> answer = client.get("/api/v1/projects?q=" + word);
            assertThat(ids(answer).contains(project.id()))
                    .as(where("/api/v1/projects?q=" + word))
                    .isEqualTo(sight.projects().contains(project.id()));
            noForeignWord("/api/v1/projects?q=", answer, word);
        }

        private void list(String path, Set<UUID> expected) {
            HttpResponse<byte[]> answer = client.get(path);
            assertThat(answer.statusCode()).as(where(path)).isEqualTo(200);
            assertThat(ids(answer)).as(where(path)).isEqualTo(expected);
            assertThat(body(answer).getInt("total")).as(where(path)).isEqualTo(expected.size());
            noForeignWord(path, answer, "");
            VERDICTS.increment();
        }

        private void single(String path, boolean seen) {
            answers(path, seen ? 200 : 404);
        }

        private void answers(String path, int status) {
            HttpResponse<byte[]> answer = client.get(path);
            assertThat(answer.statusCode()).as(where(path)).isEqualTo(status);
            noForeignWord(path, answer, "");
            VERDICTS.increment();
        }

        private void noForeignWord(String path, HttpResponse<byte[]> answer, String asked) {
            ANSWERS.increment();
            Set<String> foreign = new TreeSet<>(Canaries.in(answer.body()));
            foreign.removeAll(words);
            foreign.remove(asked);
            assertThat(foreign).as(where(path)).isEmpty();
        }

        /** Told only when it is wrong: a whole world takes longer to write down than to answer. */
        private Supplier<String> where(String path) {
            return () -> path + " for " + contact.word() + " in world " + plan.seed() + "\n" + plan.describe();
        }
    }

    private static Set<UUID> ids(HttpResponse<byte[]> answer) {
        return body(answer).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> UUID.fromString(item.getString("id")))
                .collect(Collectors.toSet());
    }

    private static JsonObject body(HttpResponse<byte[]> answer) {
        return Json.createReader(new ByteArrayInputStream(answer.body())).readObject();
    }
}
