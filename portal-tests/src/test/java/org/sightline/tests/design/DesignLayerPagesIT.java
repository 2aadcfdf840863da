package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

/** The review of layers in the console, in a copy of the demonstration of the test's own. */
class DesignLayerPagesIT extends PageTest {

    private Library copy;

    @BeforeEach
    void ownData() {
        copy = new Library(server);
    }

    private Locator layer(String name) {
        return page.locator(
                        ".layertable tr",
                        new LocatorOptions().setHas(page.locator("th span").getByText(name)))
                .first();
    }

    @Test
    @DisplayName("W7 who sees a layer is told beside it, before it is saved, and who gains by it before it is done")
    void whoSeesALayerIsToldBeforeItIsSaved() {
        signIn(copy.login("dana"));
        go("/staff/design/layers?id=" + copy.id("D1") + "&revision=B");
        assertThat(layer("One-up")).containsText("Lee");
        assertThat(layer("Manufacturing")).containsText("Staff only");
        assertAccessible();

        assertThat(page.locator("#eyes .bigpic img")).isVisible();

        layer("Manufacturing").locator("select[id$=type]").selectOption("ARTWORK");
        assertThat(layer("Manufacturing")).containsText("Lee");
        page.locator("#eyes").getByText("Lee Northfield").last().click();
        assertThat(page.locator("#pictureTitle")).containsText("Lee");
        assertThat(copy.types("lee", "D1", "B")).containsExactly("ONE_UP", "DIMENSIONS", "ARTWORK");
        page.locator("#save").click();
        assertThat(page.locator(".foreseen tr", new LocatorOptions().setHasText("Lee")))
                .containsText(copy.named("D1") + " B: Manufacturing");
        assertAccessible();
        assertThat(copy.types("lee", "D1", "B")).containsExactly("ONE_UP", "DIMENSIONS", "ARTWORK");
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("revision B are saved");
        assertThat(copy.types("lee", "D1", "B")).containsExactly("ONE_UP", "DIMENSIONS", "ARTWORK", "ARTWORK");

        layer("Manufacturing").locator("select[id$=type]").selectOption("UNCLASSIFIED");
        assertThat(page.locator("tr.unclassified")).hasCount(1);
        assertThat(layer("Manufacturing")).containsText("Staff only");
    }

    @Test
    @DisplayName("who may not say what layers are sees who sees them, and can choose nothing")
    void whoMayNotClassifyChoosesNothing() {
        signIn(copy.login("vic"));
        go("/staff/design/layers?id=" + copy.id("D1") + "&revision=B");
        assertThat(layer("One-up")).containsText("Lee");
        assertThat(page.locator(".layertable select")).hasCount(0);
        assertThat(page.locator("#save")).hasCount(0);
    }
}
