package org.sightline.tests.identity;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** When an invitation is over. */
@Isolated("moves the clock of everybody")
class InvitationEndPagesIT extends InvitationPageTest {

    @Test
    @DisplayName("R01 an older link is over with a newer one, and every link with the web access and after 72 hours")
    void linksDie() {
        copy();
        String older = invite(1);
        String newer = invite(2);
        assertState(older, "OVER");
        assertState(newer, "OPEN");
        server.bridge().moveClock(Duration.ofHours(73));
        try {
            assertState(newer, "OVER");
        } finally {
            server.bridge().moveClock(Duration.ZERO);
        }
        access.put("{\"allowed\":false}");
        assertState(newer, "OVER");
        assertState(server.url() + "/invitation?token=made-up", "UNKNOWN");
    }

    private void assertState(String link, String state) {
        page.navigate(link);
        String expected =
                switch (state) {
                    case "OPEN" -> "Welcome, Max";
                    case "OVER" -> "This link no longer works";
                    default -> "This link is not known";
                };
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText(expected);
    }
}
