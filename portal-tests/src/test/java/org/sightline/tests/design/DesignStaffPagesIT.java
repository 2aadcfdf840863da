package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

/** The library of designs in the console, in a copy of the demonstration of the test's own. */
class DesignStaffPagesIT extends PageTest {

    private Library copy;

    @BeforeEach
    void ownData() {
        copy = new Library(server);
    }

    private void edit(String number) {
        go("/staff/design/edit?id=" + copy.id(number));
    }

    @Test
    @DisplayName(
            "W5 a design moved by hand comes into the portal and leaves it; one that cannot go there stops no other")
    void designsMoveTogether() {
        signIn(copy.login("dana"));
        go("/staff/design/list?customer=" + copy.company("NL"));
        assertThat(page.locator("tbody tr")).hasCount(6);
        assertAccessible();
        page.locator("tr", has("D2")).locator("input[type=checkbox]").check();
        page.locator("tr", has("D3")).locator("input[type=checkbox]").check();
        assertThat(page.locator(".selbar [role=status]")).hasText("2 selected");
        page.locator(".selbar button[type=submit]").click();
        page.locator("#to").selectOption(new SelectOption().setLabel("Active"));
        assertAccessible();
        page.locator("#save").click();
        assertThat(page.locator("tr", has("D2"))).containsText("Moved");
        assertThat(page.locator("tr", has("D3")).locator(".ui-message-error")).containsText("does not lead there");
        assertThat(copy.designs("lee")).containsExactly("D1", "D2", "D3");
        assertThat(copy.types("lee", "D2", "A")).containsExactly("ONE_UP", "DIMENSIONS", "ARTWORK");

        go("/staff/design/act?id=" + copy.id("D2") + "&revision=A&event=MOVE");
        page.locator("#to").selectOption(new SelectOption().setLabel("In development"));
        page.locator("#save").click();
        assertThat(page.locator(".foreseen tr", new LocatorOptions().setHasText("Lee")))
                .containsText(copy.named("D2"));
        assertThat(copy.status("lee", "/designs/" + copy.id("D2"))).isEqualTo(200);
        assertAccessible();
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("revision A");
        assertThat(copy.status("lee", "/designs/" + copy.id("D2"))).isEqualTo(404);
    }

    @Test
    @Tag("full")
    @DisplayName("a drawing becomes a design on one page, is described on the next, and goes into the archive")
    void aDrawingBecomesADesign() {
        UUID drawing = copy.upload("case.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        signIn(copy.login("dana"));
        go("/staff/design/create?company=" + copy.company("NL"));
        assertAccessible();
        page.locator("#number").fill(copy.named("N1"));
        page.locator("#title").fill("Case");
        page.locator("#insideLength").fill("12,5x");
        save(drawing);
        assertThat(page.locator("#insideLengthError")).hasText("This is not a number.");
        page.locator("#insideLength").fill("200.5");
        save(drawing);
        assertThat(page.locator("h1")).containsText("Case");
        assertThat(page.locator(".revision")).hasCount(1);
        assertThat(page.locator(".revision")).containsText("case.svg");
        assertThat(page.locator(".factline")).containsText("200.5 × – × – mm");
        assertAccessible();

        page.locator("#material").fill("E flute");
        page.locator("#facts #save").click();
        assertThat(page.locator(".factline")).containsText("E flute");
        assertThat(page.locator(".timeline")).containsText("Design changed");
        page.locator("button[data-opens=archive]").click();
        page.locator("#archiveNow").click();
        assertThat(page.locator("h1")).containsText("Archived");
        assertThat(Client.text(copy.as("dana").get("/api/v1/designs.csv?archived=true")))
                .contains(copy.named("N1"), "E flute", "200.5");
    }

    @Test
    @Tag("full")
    @DisplayName(
            "an approval is recorded with its evidence, and what an event wants to know is asked before it happens")
    void anApprovalIsRecorded() {
        signIn(copy.login("dana"));
        edit("D3");
        event("Record approval").click();
        assertAccessible();
        page.locator("#save").click();
        assertThat(page.locator("#evidenceError")).hasText("This is required.");
        page.locator("#evidence").fill("Mail of 3 November");
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("Approved");
        assertThat(page.locator(".timeline")).containsText("Mail of 3 November");
        event("Make active").click();
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("Active");
        event("Start modification").click();
        page.locator("#save").click();
        assertThat(page.locator(".foreseen")).containsText(copy.named("D3") + " A");
        page.locator("#save").click();
        assertThat(page.locator(".revision")).hasCount(2);
        assertThat(page.locator("h1")).containsText("Being modified");
        assertThat(copy.designs("lee")).containsExactly("D1");
    }

    @Test
    @Tag("full")
    @DisplayName("cards, facets and search keep their place in the address, and a way back out of nothing")
    void theListKeepsItsPlace() {
        signIn(copy.login("dana"));
        go("/staff/design/list?view=cards&customer=" + copy.company("NL"));
        assertThat(page.locator(".dcard")).hasCount(6);
        assertAccessible();
        page.locator(".facets a", new LocatorOptions().setHasText("Obsolete")).click();
        assertThat(page.locator(".dcard")).hasCount(1);
        assertThat(page.locator(".dcard")).containsText("Gift box");
        page.locator("main input[name=q]").fill("nothing such");
        page.locator("main input[name=q]").press("Enter");
        assertThat(page.locator(".empty")).containsText("No design matches");
        assertThat(page.url()).contains("view=cards").contains("status=OBSOLETE");
        assertAccessible();
    }

    /** What the drop zone's script does when the file has come over. */
    private void save(UUID drawing) {
        page.locator("#create")
                .evaluate(
                        "(form, id) => { form.elements.uploads.value = id; form.querySelector('#save').disabled = false; }",
                        drawing.toString());
        page.locator("#save").click();
    }

    private Locator event(String name) {
        return page.locator(".acts a", new LocatorOptions().setHasText(name)).first();
    }

    private LocatorOptions has(String number) {
        return new LocatorOptions().setHasText(copy.named(number));
    }
}
