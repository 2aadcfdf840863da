package org.sightline.tests.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

@Isolated("moves the clock of everybody")
@Tag("full")
class SeeAsPagesIT extends PageTest {

    private String suffix;
    private String lee;

    @BeforeEach
    void world() {
        suffix = server.bridge().demonstration();
        lee = server.bridge().contact("lee-" + suffix + "@northfield.example");
    }

    @AfterEach
    void clock() {
        server.bridge().moveClock(Duration.ZERO);
    }

    private void seeAs(String contact) {
        signIn("doc-" + suffix + "@sightline.example");
        go("/staff/contact/seen?id=" + contact);
        page.locator("[id='seeAsContact:seeAs']").click();
        page.waitForURL("**/portal/home");
    }

    @Test
    @DisplayName("staff see as a contact under a banner, read only, and leave to the contact's page")
    void staffSeeAsAContactAndLeave() {
        seeAs(lee);

        assertThat(page.locator(".seeas")).containsText("You see what Lee Northfield");
        assertThat(page.locator(".seeas")).containsText("15 min left");
        assertThat(go("/staff/home")).isEqualTo(404);
        go("/portal/home");
        assertAccessible();
        picture("see-as");
        page.setViewportSize(390, 844);
        picture("see-as-390");
        page.locator("[id='seeAs:leave']").click();
        page.waitForURL("**/staff/contact/edit?id=" + lee);
        assertThat(go("/staff/home")).isEqualTo(200);
    }

    @Test
    @DisplayName("while staff see as a contact each list of the portal says what it leaves out and why")
    void listsOfThePortalSayWhatTheyLeaveOut() {
        seeAs(lee);
        go("/portal/project/list");
        assertThat(page.locator(".hidden-here")).containsText("P2-" + suffix + " the project is hidden");
        go("/portal/document/list");
        assertThat(page.locator(".hidden-here")).containsText("P1-" + suffix + "-002 has no revision in the portal");
        go("/portal/project/view?id=" + project("P1"));
        assertThat(page.locator(".hidden-here")).containsText("P1-" + suffix + "-002");
        assertThat(page.locator(".hidden-here")).not().containsText("P2-");

        signIn(page = newPerson(new Browser.NewContextOptions()), "lee-" + suffix + "@northfield.example", PASSWORD);
        for (String path : List.of("project/list", "document/list", "project/view?id=" + project("P1"))) {
            go("/portal/" + path);
            assertThat(page.locator(".hidden-here")).hasCount(0);
        }
    }

    @Test
    @DisplayName("after a quarter of an hour the next page is the staff member's own and says so")
    void afterAQuarterOfAnHourItIsOver() {
        seeAs(lee);
        server.bridge().moveClock(Duration.ofMinutes(15));

        go("/portal/home");
        page.waitForURL("**/staff/contact/seen?over=true&id=" + lee);
        assertThat(page.locator(".note.warn")).containsText("You look with your own eyes again");
        assertThat(page.locator(".seeas")).hasCount(0);
    }

    @Test
    @DisplayName("of a contact without web access nothing shows, and the banner says why")
    void ofASuspendedContactNothingShows() {
        seeAs(server.bridge().contact("max-" + suffix + "@northfield.example"));

        assertThat(page.locator(".seeas")).containsText("Nothing shows: web access is off or has ended");
    }

    @Test
    @DisplayName("everything around a contact is listed with the reason why it is hidden")
    void everythingAroundAContactIsListedWithReasons() {
        signIn("doc-" + suffix + "@sightline.example");
        go("/staff/contact/seen?id=" + lee);

        assertThat(row("P1")).containsText("is visible");
        assertThat(row("P2")).containsText("the project is hidden");
        assertThat(row("P5")).containsText("the project is not among the chosen ones");
        assertThat(row("P8")).containsText("belongs to a company out of reach");
        assertThat(row("P9")).containsText("the project is confidential and not granted");
        assertAccessible();
        picture("contact-seen");
        go("/staff/contact/seen?documents=true&id=" + lee);
        assertThat(row("P1", "-001")).containsText("is visible");
        assertThat(row("P1", "-002")).containsText("has no revision in the portal");
    }

    private com.microsoft.playwright.Locator row(String project, String... document) {
        String number = project + "-" + suffix + String.join("", document);
        return page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(number));
    }

    @Test
    @DisplayName("explain names the first rule that fails, and is silent on what staff may not see")
    void explainNamesTheFirstRule() {
        String hidden = project("P2");
        String secret = project("P9");
        Client doc = Client.of(server, "doc-" + suffix + "@sightline.example");
        Client vic = Client.of(server, "vic-" + suffix + "@sightline.example");
        Client contact = Client.of(server, "lee-" + suffix + "@northfield.example");

        assertThat(Client.text(doc.get(explain(hidden)))).contains("\"visible\":false", "\"rule\":\"hidden\"");
        assertThat(Client.text(doc.get(explain(project("P1"))))).contains("\"visible\":true");
        assertThat(vic.get(explain(secret)).statusCode()).isEqualTo(404);
        assertThat(contact.get(explain(hidden)).statusCode()).isEqualTo(403);
        assertThat(doc.get("/api/v1/access/explain?contact=" + lee + "&type=nothing&id=" + hidden)
                        .statusCode())
                .isEqualTo(422);
        assertThat(doc.get("/api/v1/access/explain?type=project&id=" + hidden).statusCode())
                .isEqualTo(422);
    }

    private String explain(String project) {
        return "/api/v1/access/explain?contact=" + lee + "&type=project&id=" + project;
    }

    private String project(String number) {
        return server.bridge()
                .read("select p.id from Project p where p.number = :of", number + "-" + suffix)
                .get(0);
    }

    @Test
    @DisplayName("beginning and leaving are in the audit trail, and what was viewed names the contact")
    void beginningAndLeavingAreWrittenDown() {
        seeAs(lee);
        page.locator("[id='seeAs:leave']").click();
        page.waitForURL("**/staff/contact/edit?id=" + lee);

        assertThat(server.bridge()
                        .read("select e.action from AuditEntry e where e.subjectId = :of order by e.actedAt", lee))
                .containsSequence(List.of("seeAs.started", "seeAs.left"));
    }

    @Test
    @DisplayName("signing out and in again gives the own eyes back")
    void signingInAgainGivesTheOwnEyesBack() {
        seeAs(lee);

        assertThat(Client.text(Client.of(server, "doc-" + suffix + "@sightline.example")
                        .get("/api/v1/me")))
                .contains("\"kind\":\"STAFF\"");
    }
}
