package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.PageTest;

/** What staff decide of statuses and types of layers, for all, for a customer and for a contact. */
@Isolated("changes what the instance says of statuses and layers")
class DesignSightPagesIT extends PageTest {

    private Library copy;

    @BeforeEach
    void ownData() {
        copy = new Library(server);
        signIn(copy.login("admin"));
    }

    /** Shows first who gains and loses, then does it. */
    private void saveTwice() {
        page.locator("#save").click();
        assertThat(page.locator(".foreseen")).isVisible();
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).isVisible();
    }

    private Locator foreseen(String who) {
        return page.locator(".foreseen tr", new LocatorOptions().setHasText(who));
    }

    @Test
    @DisplayName("W11 a status shown to nobody takes its designs out of the portal at once, and brings them back")
    void aStatusIsShownToNobody() {
        String proposed = server.bridge()
                .read("select s.id from Status s where s.labelEn = :of", "Proposed")
                .get(0);
        List<String> flags = List.of("customerVisible", "customerMayAnnotate", "customerMayDecide");
        assertThat(copy.designs("lee")).contains("D3");
        go("/staff/settings/status?id=" + proposed);
        flags.forEach(
                flag -> page.locator("input[name=flags][value=" + flag + "]").uncheck());
        saveTwice();
        try {
            assertThat(copy.designs("lee")).containsExactly("D1");
            assertThat(copy.status("lee", "/designs/" + copy.id("D3"))).isEqualTo(404);
        } finally {
            go("/staff/settings/status?id=" + proposed);
            flags.forEach(flag ->
                    page.locator("input[name=flags][value=" + flag + "]").check());
            saveTwice();
        }
        assertThat(copy.designs("lee")).containsExactly("D1", "D3");
    }

    @Test
    @DisplayName("W5b while a design is under modification its active revision is hidden, or kept with a badge")
    void theActiveRevisionIsKept() {
        assertThat(copy.designs("lee")).doesNotContain("D4");
        go("/staff/settings/statuses");
        page.locator("#keepActiveShown").check();
        saveTwice();
        try {
            JsonObject d4 = copy.json("lee", "/designs/" + copy.id("D4"));
            assertThat(d4.getBoolean("underModification")).isTrue();
            assertThat(d4.getJsonArray("revisions").getValuesAs(JsonObject.class).stream()
                            .map(revision -> revision.getString("label")))
                    .containsExactly("B");
            assertThat(copy.status("lee", "/designs/" + copy.id("D4") + "/revisions/C"))
                    .isEqualTo(404);
        } finally {
            go("/staff/settings/statuses");
            page.locator("#keepActiveShown").uncheck();
            saveTwice();
        }
        assertThat(copy.designs("lee")).doesNotContain("D4");
    }

    @Test
    @Tag("full")
    @DisplayName("W12 a new customer begins with one-up only; more is said for it, less for one of its people")
    void whatACustomerAndAContactSee() {
        String contact = server.bridge().contact(copy.login("lee"));
        go("/staff/customer/sight?id=" + copy.company("NL"));
        for (String shown : List.of("One-up", "Dimensions", "Artwork")) {
            assertThat(page.getByLabel(shown)).isChecked();
        }
        assertThat(page.locator("#sight .checks input:checked")).hasCount(3);
        assertAccessible();
        page.getByLabel("Manufacturing").check();
        page.locator("#save").click();
        assertThat(foreseen("Lee")).containsText(copy.named("D1") + " B: Manufacturing");
        assertThat(copy.types("lee", "D1", "B")).doesNotContain("MANUFACTURING");
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("is saved");
        assertThat(copy.types("lee", "D1", "B")).containsExactly("ONE_UP", "DIMENSIONS", "ARTWORK", "MANUFACTURING");

        go("/staff/contact/sight?id=" + contact);
        page.locator("#own").check();
        page.getByLabel("Artwork").uncheck();
        assertAccessible();
        page.locator("#save").click();
        assertThat(foreseen("Lee")).containsText(copy.named("D1") + " B: Artwork");
        assertThat(page.locator(".foreseen tbody tr")).hasCount(1);
        assertAccessible();
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("is saved");
        assertThat(copy.types("lee", "D1", "B")).doesNotContain("ARTWORK");
        assertThat(copy.types("gail", "D1", "B")).contains("ARTWORK", "MANUFACTURING");

        go("/staff/customer/create");
        page.locator("#code").fill(copy.named("NEW"));
        page.locator("#name").fill("New customer " + copy.named("N"));
        page.locator("#save").click();
        page.locator("#sight").click();
        assertThat(page.locator("#sight .checks input:checked")).hasCount(3);
    }

    @Test
    @Tag("full")
    @Tag("full")
    @DisplayName("W7 a rule tells the type of a layer by its name, and goes again; what is said of nobody is refused")
    void aRuleTellsTheTypeByTheName() {
        go("/staff/settings/layers");
        page.locator("#addRule").click();
        page.locator("#saveRules").click();
        assertThat(page.locator("#names, .note.bad").first()).isVisible();
        page.locator("#names input[id$=pattern]").last().fill("*" + copy.named("die") + "*");
        page.locator("#names select[id$=ruleType]").last().selectOption("MANUFACTURING");
        assertAccessible();
        page.locator("#saveRules").click();
        assertThat(page.locator(".toasts")).containsText("The rules are saved");
        assertThat(page.locator("#names input[id$=pattern]").last()).hasValue("*" + copy.named("die") + "*");
        page.locator("#names [id$=removeRule]").last().click();
        page.locator("#saveRules").click();
        assertThat(page.locator(".toasts")).containsText("The rules are saved");
    }
}
