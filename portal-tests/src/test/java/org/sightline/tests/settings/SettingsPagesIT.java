package org.sightline.tests.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.tests.shared.PageTest;

@Isolated("changes what holds for the whole portal")
@Tag("full")
class SettingsPagesIT extends PageTest {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 24\">"
            + "<rect width=\"48\" height=\"24\" rx=\"4\" fill=\"#1f7a49\"/></svg>";

    @ParameterizedTest
    @Tag("full")
    @ValueSource(strings = {"branding", "modules", "statuses", "status", "layers", "general", "health"})
    void everyPartOfTheAdministrationIsAccessible(String part) {
        signIn("admin@sightline.example");

        assertThat(go("/staff/settings/" + part)).isEqualTo(200);
        assertThat(page.locator(".ui-tabs-header.ui-state-active")).hasCount(1);
        assertThat(page.content()).doesNotContain("??? ");
        assertAccessible();
        picture("settings-" + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"branding", "statuses", "status", "layers", "general"})
    void everyPartSpeaksGermanAndFitsAPhone(String part) {
        page = newPerson(new Browser.NewContextOptions().setViewportSize(390, 844));
        signIn("admin@sightline.example");
        page.context()
                .addCookies(List.of(new com.microsoft.playwright.options.Cookie("language", "de")
                        .setDomain("localhost")
                        .setPath("/")));
        go("/staff/settings/" + part);

        assertThat(page.content()).doesNotContain("??? ");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        picture("settings-" + part + "-390");
    }

    @Test
    void whoMayNotChangeSettingsFindsNone() {
        signIn("doc@sightline.example");

        assertThat(go("/staff/settings/branding")).isEqualTo(404);
        assertThat(go("/staff/settings/health")).isEqualTo(404);
        go("/staff/home");
        assertThat(page.locator(".rail a[href$='/staff/settings/branding']")).hasCount(0);
    }

    @Test
    @DisplayName(
            "W22 a colour that cannot be read is refused beside the field, keeps what was typed, and a better one is offered")
    void aColourThatCannotBeReadIsRefusedBesideTheField() {
        signIn("admin@sightline.example");
        go("/staff/settings/branding");
        page.locator("#name").fill("Ashgrove");
        page.locator("#colour").fill("#ffcc00");
        page.locator("#save").click();

        assertThat(page.locator("#colourError")).containsText("cannot be read");
        assertThat(page.locator("#name")).hasValue("Ashgrove");
        assertThat(page.locator("#colour")).hasValue("#ffcc00");
        page.locator("#takeOffer").click();
        assertThat(page.locator("#colour")).not().hasValue("#ffcc00");
        assertThat(page.locator("#name")).hasValue("Ashgrove");
    }

    @Test
    @DisplayName("W22 name, colour, logo and welcome show at sign-in, in the console and in the portal")
    void theBrandingShowsEverywhere() {
        signIn("admin@sightline.example");
        go("/staff/settings/branding");
        try {
            brand("Ashgrove", "#1f7a49", "Welcome to Ashgrove");
            page.locator("#logo")
                    .setInputFiles(new FilePayload("logo.svg", "image/svg+xml", LOGO.getBytes(StandardCharsets.UTF_8)));
            page.locator("#upload").click();
            assertThat(page.locator(".toasts li")).isVisible();
            assertBranded(page);

            Page contact = newPerson(new Browser.NewContextOptions());
            contact.navigate(server.url() + "/sign-in");
            assertBranded(contact);
            assertThat(contact.locator(".welcome")).hasText("Welcome to Ashgrove");
            contact.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target", "screenshots", "branded-sign-in.png")));
            signIn(contact, "lee@northfield.example", PASSWORD);
            assertBranded(contact);
        } finally {
            go("/staff/settings/branding");
            if (page.locator("#removeLogo").count() > 0) {
                page.locator("#removeLogo").click();
                assertThat(page.locator("#removeLogo")).hasCount(0);
            }
            go("/staff/settings/branding");
            brand("Sightline", "#0b5c8a", "");
        }
    }

    private void brand(String name, String colour, String welcome) {
        page.locator("#name").fill(name);
        page.locator("#colour").fill(colour);
        page.locator("#welcomeEn").fill(welcome);
        page.locator("#save").click();
        assertThat(page.locator(".toasts li")).isVisible();
    }

    private static void assertBranded(Page shown) {
        Locator logo = shown.locator(".logo").first();
        assertThat(logo).containsText("Ashgrove");
        assertThat(logo.locator("img").evaluate("img => img.complete && img.naturalWidth > 0"))
                .isEqualTo(true);
        assertThat(shown.title()).endsWith("Ashgrove");
        assertThat(shown.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--sl-brand').trim()"))
                .isEqualTo("#1f7a49");
        assertThat(shown.locator("[style]").count()).isZero();
    }

    @Test
    void aPictureThatActsIsRefusedBesideItsField() {
        signIn("admin@sightline.example");
        go("/staff/settings/branding");
        page.locator("#logo")
                .setInputFiles(new FilePayload(
                        "logo.svg",
                        "image/svg+xml",
                        LOGO.replace("<rect", "<script>1</script><rect").getBytes(StandardCharsets.UTF_8)));
        page.locator("#upload").click();

        assertThat(page.locator("#logoError")).containsText("scripts");
    }

    @Test
    @DisplayName("W19 documents switched off: no menu entry and no page for contacts, and the rest goes on")
    void documentsSwitchedOffAreNowhere() {
        String x = server.bridge().demonstration();
        signIn("admin-" + x + "@sightline.example");
        Page bea = newPerson(new Browser.NewContextOptions());
        signIn(bea, "bea-" + x + "@brightwater.example", PASSWORD);
        Locator entry = bea.locator("nav a[href$='/portal/document/list']");
        assertThat(entry).hasCount(1);
        try {
            turnDocuments(false);
            bea.navigate(server.url() + "/portal/home");
            assertThat(entry).hasCount(0);
            assertThat(bea.navigate(server.url() + "/portal/document/list").status())
                    .isEqualTo(404);
            assertThat(bea.navigate(server.url() + "/portal/home").status()).isEqualTo(200);
        } finally {
            turnDocuments(true);
        }
        bea.navigate(server.url() + "/portal/home");
        assertThat(entry).hasCount(1);
    }

    private void turnDocuments(boolean on) {
        go("/staff/settings/modules");
        page.locator(".check", new Page.LocatorOptions().setHasText("Documents of projects"))
                .locator("input[type=checkbox]")
                .setChecked(on);
        page.locator("#save").click();
        assertThat(page.locator(".toasts li")).isVisible();
    }

    @Test
    @DisplayName("W11 a status is renamed, and one that contradicts itself is refused beside its field")
    void aStatusIsMadeAndRefused() {
        String x = server.bridge().demonstration();
        signIn("admin-" + x + "@sightline.example");
        go("/staff/settings/status");
        page.locator("#labelEn").fill("Sampling " + x);
        page.locator("#labelDe").fill("Bemusterung " + x);
        page.locator("#flags input[value=customerMayDecide]").check();
        page.locator("#save").click();
        assertThat(page.locator("#flagsError")).containsText("do not see");
        assertThat(page.locator("#labelEn")).hasValue("Sampling " + x);

        page.locator("#flags input[value=customerVisible]").check();
        page.locator("#save").click();
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Sampling " + x));
        assertThat(row).containsText("Customers may decide");
        row.locator("a").first().click();
        page.locator("#labelEn").fill("Samples " + x);
        page.locator("#save").click();
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Samples " + x)))
                .hasCount(1);
    }

    @Test
    void whatIsTypedIntoGeneralSettingsStaysWhenItIsRefused() {
        signIn("admin@sightline.example");
        go("/staff/settings/general");
        page.locator("#senderName").fill("Ashgrove");
        page.locator("#save").click();

        assertThat(page.locator("#senderAddressError")).containsText("sender address");
        assertThat(page.locator("#senderName")).hasValue("Ashgrove");
    }
}
