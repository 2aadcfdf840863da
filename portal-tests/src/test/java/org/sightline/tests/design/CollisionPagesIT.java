package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;
import org.sightline.tests.shared.PortalServer;

/** A reader and a writer of whom each has what the other wants: the database lets one of them go empty-handed. */
@Isolated("locks all drawings")
class CollisionPagesIT extends PageTest {

    /** A timer of the portal may be the one that waits for a writer: then the next is tried. */
    private static final int WRITERS = 20;

    private final Client dana = Client.of(PortalServer.get(), "dana@sightline.example");

    private CompletableFuture<Void> writer() {
        return CompletableFuture.runAsync(() -> server.bridge()
                .collide(
                        "update DesignFile f set f.attempts = f.attempts + 0",
                        "update DesignRevision r set r.ordinal = r.ordinal + 0"));
    }

    @Test
    @DisplayName("a program whose question met a change is told to ask again soon, and then gets its answer")
    void aProgramIsToldToAskAgain() {
        String design = "/api/v1/designs/"
                + server.bridge()
                        .read("select d.id from Design d where d.number = :of", "D7")
                        .get(0);
        TreeSet<Integer> statuses = new TreeSet<>();
        for (int i = 0; i < WRITERS && !statuses.contains(503); i++) {
            CompletableFuture<Void> writer = writer();
            while (!writer.isDone()) {
                HttpResponse<byte[]> answer = dana.once(design);
                statuses.add(answer.statusCode());
                assertThat(answer.headers().firstValue("Retry-After").isPresent())
                        .isEqualTo(answer.statusCode() == 503);
            }
            writer.join();
        }
        assertThat(statuses).contains(503).isSubsetOf(200, 503);
        assertThat(dana.get(design).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("a page whose question met a change opens again by itself")
    void aPageOpensByItself() {
        String design = server.bridge()
                .read("select d.id from Design d where d.number = :of", "D7")
                .get(0);
        signIn("dana@sightline.example");
        TreeSet<Integer> statuses = new TreeSet<>();
        for (int i = 0; i < WRITERS && !statuses.contains(503); i++) {
            CompletableFuture<Void> writer = writer();
            while (!writer.isDone() && !statuses.contains(503)) {
                statuses.add(once("/staff/design/view?id=" + design));
            }
            writer.join();
        }
        assertThat(statuses).contains(503).isSubsetOf(200, 503);
        assertThat(page.locator("h1")).containsText("D7");
    }
}
