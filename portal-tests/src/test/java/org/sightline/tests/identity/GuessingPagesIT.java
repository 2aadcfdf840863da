package org.sightline.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.PageTest;

/** Somebody who guesses passwords on the page of the sign-in. */
@Isolated("moves the clock of everybody")
class GuessingPagesIT extends PageTest {

    @Test
    @DisplayName(
            "W10 after six wrong passwords a known and an unknown login read the same, and the right password waits")
    void aKnownAndAnUnknownLoginReadTheSame() {
        String known = "gail-" + server.bridge().demonstration() + "@northfield.example";
        Set<String> answers = new HashSet<>();
        for (String login : List.of(known, "nobody@northfield.example")) {
            for (int i = 0; i < 6; i++) {
                signIn(page, login, "wrong " + i);
                answers.add(page.locator(".note.bad").textContent());
            }
        }
        // why: the wait is two seconds long, and a slow machine would sit it out
        server.bridge().moveClock(Duration.ofSeconds(-60));
        try {
            signIn(page, known, PASSWORD);
            answers.add(page.locator(".note.bad").textContent());
        } finally {
            server.bridge().moveClock(Duration.ZERO);
        }

        assertThat(answers).hasSize(1);
    }
}
