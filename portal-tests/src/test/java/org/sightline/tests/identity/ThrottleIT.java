package org.sightline.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.shared.Stranger;

@Isolated("fills the queue of sign-ins, counts hashes and moves the clock")
class ThrottleIT {

    private final PortalServer server = PortalServer.get();
    private final String suffix = server.bridge().demonstration();

    private String contact(String name) {
        return name + "-" + suffix + "@northfield.example";
    }

    private List<String> refusals(String login) {
        return server.bridge()
                .read("select e.details from AuditEntry e where e.action = 'session.refused' and e.actor = :of", login);
    }

    @Test
    @DisplayName(
            "L01 five wrong passwords make even the right one wait, with the same answer, whatever the case of the login")
    void fiveWrongPasswordsMakeTheRightOneWait() {
        Stranger stranger = new Stranger(server, "127.0.0.11");
        String wrong = null;
        for (int i = 0; i < 5; i++) {
            wrong = stranger.signIn(
                    i % 2 == 0 ? contact("lyla") : contact("lyla").toUpperCase(), "wrong " + i);
        }

        assertThat(wrong).startsWith("HTTP/1.1 401");
        assertThat(stranger.signIn(contact("lyla"), "sightline-demo")).isEqualTo(wrong);
        assertThat(refusals(contact("lyla"))).last().asString().contains("throttled");
    }

    @Test
    @DisplayName("a clock that is put back locks nobody out")
    void aClockThatIsPutBackLocksNobodyOut() {
        Stranger office = new Stranger(server, "127.0.0.12");
        server.bridge().moveClock(Duration.ofHours(2));
        String before = office.signIn(contact("lee"), "sightline-demo");
        server.bridge().moveClock(Duration.ZERO);

        assertThat(before).startsWith("HTTP/1.1 204");
        assertThat(office.signIn(contact("lee"), "sightline-demo")).startsWith("HTTP/1.1 204");
    }

    @Test
    @DisplayName("L02 of 200 wrong passwords at once no more than five are looked at before the wait")
    void ofManyAtOnceFiveAreLookedAt() throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(50);
        try {
            List<Future<String>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> pool.submit(() -> new Stranger(server, "127.0.1." + (1 + i % 50))
                            .signIn("bea-" + suffix + "@brightwater.example", "wrong " + i)))
                    .toList();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).startsWith("HTTP/1.1 401");
            }
        } finally {
            pool.shutdown();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        // why: after the fifth the wait is 1, 2, 4 ... seconds, and whoever comes after it is looked at again
        long later = (long) (Math.log(seconds + 1) / Math.log(2));

        List<String> refusals = refusals("bea-" + suffix + "@brightwater.example");
        assertThat(refusals).hasSize(200);
        assertThat(refusals.stream().filter(details -> details.contains("wrong")))
                .hasSizeBetween(1, (int) (5 + later));
    }

    @Test
    @DisplayName("L03 unknown, wrong, locked, disabled and without web access get one answer for the same work")
    void refusalsAreOneAnswerForTheSameWork() {
        String rev = "rev-" + suffix + "@sightline.example";
        String vic = "vic-" + suffix + "@sightline.example";
        server.bridge().stop(rev, "LOCKED");
        server.bridge().stop(vic, "DISABLED");
        Stranger stranger = new Stranger(server, "127.0.0.13");
        Set<String> answers = new HashSet<>();
        stranger.signIn("warm@northfield.example", "x");
        for (String login :
                List.of("nobody-" + suffix + "@northfield.example", contact("gail"), rev, vic, contact("max"))) {
            long before = server.bridge().hashes();
            answers.add(stranger.signIn(login, login.startsWith("gail") ? "wrong" : "sightline-demo"));
            assertThat(server.bridge().hashes() - before).as(login).isEqualTo(1);
        }

        assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith("HTTP/1.1 401"));
    }
}
