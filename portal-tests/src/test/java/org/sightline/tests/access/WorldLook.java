package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sightline.entities.settings.Module;
import org.sightline.entities.world.Canaries;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.Sight;
import org.sightline.tests.shared.Client;

/** One contact of a random world asks the running portal, and every answer is held against what the oracle says. */
abstract class WorldLook {

    private static final boolean FULL = Boolean.getBoolean("sightline.full");

    static final LongAdder VERDICTS = new LongAdder();
    static final LongAdder ANSWERS = new LongAdder();

    final Plan plan;
    final Plan.Person contact;
    final Sight sight;
    final Client client;
    private final Set<String> words;
    private final Random chance;

    WorldLook(Plan plan, Plan.Person contact, Sight sight, Client client) {
        this.plan = plan;
        this.contact = contact;
        this.sight = sight;
        this.client = client;
        this.words = Canaries.of(plan, contact, sight);
        this.chance = new Random(plan.seed() + contact.word().hashCode());
    }

    /**
     * Whether to ask for something that is hidden. Why not always in a build: one rule hides it on every surface, and each world
     * and each of its people asks for others of them.
     */
    final boolean isDue(int oneIn) {
        return FULL || chance.nextInt(oneIn) == 0;
    }

    /** A module that is on for no company in reach has no pages. */
    final boolean isOpen(Module module) {
        return plan.companies().stream().anyMatch(site -> isOpen(site, module));
    }

    final boolean isOpen(Plan.Site site, Module module) {
        return sight.companies().contains(site.id()) && site.modules().getOrDefault(module, true);
    }

    /** A list that is these things and counts no others. */
    final void list(String path, Set<UUID> expected) {
        HttpResponse<byte[]> answer = client.get(path);
        assertThat(answer.statusCode()).as(where(path)).isEqualTo(200);
        assertThat(ids(answer)).as(where(path)).isEqualTo(expected);
        assertThat(body(answer).getInt("total")).as(where(path)).isEqualTo(expected.size());
        noForeignWord(path, answer.body(), Set.of());
        VERDICTS.increment();
    }

    /** A search for a foreign word finds nothing, for an own one what is there. */
    final void find(String path, String word, UUID id, boolean seen) {
        HttpResponse<byte[]> answer = client.get(path + word);
        assertThat(ids(answer).contains(id)).as(where(path + word)).isEqualTo(seen);
        noForeignWord(path, answer.body(), Set.of(word));
    }

    /** The search over everything names the thing exactly when it is seen. */
    final void search(String word, UUID id, boolean seen) {
        String path = "/api/v1/search?q=" + word;
        HttpResponse<byte[]> answer = client.get(path);
        assertThat(answer.statusCode()).as(where(path)).isEqualTo(200);
        assertThat(Client.text(answer).contains(id.toString())).as(where(path)).isEqualTo(seen);
        noForeignWord(path, answer.body(), Set.of(word));
        VERDICTS.increment();
    }

    final HttpResponse<byte[]> single(String path, boolean seen) {
        return answers(path, seen ? 200 : 404);
    }

    final HttpResponse<byte[]> answers(String path, int status) {
        return answers(path, status, Set.of());
    }

    /** @param expected words that are no secret of the world */
    final HttpResponse<byte[]> answers(String path, int status, Set<String> expected) {
        HttpResponse<byte[]> answer = client.get(path);
        assertThat(answer.statusCode()).as(where(path)).isEqualTo(status);
        noForeignWord(path, answer.body(), expected);
        VERDICTS.increment();
        return answer;
    }

    /** @param expected words that are no secret of the world */
    final void noForeignWord(String path, byte[] answer, Set<String> expected) {
        ANSWERS.increment();
        Set<String> foreign = new TreeSet<>(Canaries.in(answer));
        foreign.removeAll(words);
        foreign.removeAll(expected);
        assertThat(foreign).as(where(path)).isEmpty();
    }

    /** Told only when it is wrong: a whole world takes longer to write down than to answer. */
    final Supplier<String> where(String path) {
        return () -> path + " for " + contact.word() + " in world " + plan.seed() + "\n" + plan.describe();
    }

    static Set<UUID> ids(HttpResponse<byte[]> answer) {
        return body(answer).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> UUID.fromString(item.getString("id")))
                .collect(Collectors.toSet());
    }

    static JsonObject body(HttpResponse<byte[]> answer) {
        return Json.createReader(new ByteArrayInputStream(answer.body())).readObject();
    }
}
