package org.sightline.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.tests.shared.PageTest;

class SignInPagesIT extends PageTest {

    @Test
    @Tag("payara")
    @DisplayName("W1 staff land in the console and contacts in the portal")
    void everybodyLandsInTheOwnArea() {
        signIn("doc@sightline.example");
        assertThat(page.url()).endsWith("/staff/home");

        Page contact = newPerson(new Browser.NewContextOptions());
        signIn(contact, "lee@northfield.example", PASSWORD);
        assertThat(contact.url()).endsWith("/portal/home");
    }

    @ParameterizedTest
    @DisplayName("W1 the other area does not exist")
    @CsvSource({"lee@northfield.example,/staff/home", "doc@sightline.example,/portal/home"})
    void theOtherAreaDoesNotExist(String login, String path) {
        signIn(login);

        assertThat(go(path)).isEqualTo(404);
        assertThat(page.content()).contains("Not found").doesNotContain("Exception");
    }

    @ParameterizedTest
    @DisplayName("whoever asks for an area gets to its start page, signed in or not")
    @CsvSource({"lee@northfield.example,/portal", "doc@sightline.example,/staff/"})
    void anAreaLeadsToItsStartPage(String login, String path) {
        go(path);
        page.locator("#login").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator("#enter").click();
        page.waitForURL("**/home");

        go(path);
        assertThat(page.url()).endsWith("/home");
    }

    @Test
    @DisplayName("after signing in one gets to the page first asked for")
    void thePageFirstAskedForComesAfterSigningIn() {
        go("/staff/home?q=first");
        assertThat(page.url()).contains("/sign-in?next=");
        page.locator("#login").fill("doc@sightline.example");
        page.locator("#password").fill(PASSWORD);
        page.locator("#enter").click();

        page.waitForURL("**/staff/home?q=first");
    }

    @ParameterizedTest
    @DisplayName("I06 nobody is sent to another site after signing in")
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https:evil.example", "/staff//evil.example"})
    void nobodyIsSentToAnotherSite(String next) {
        page.navigate(server.url() + "/sign-in?next="
                + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8));
        page.locator("#login").fill("doc@sightline.example");
        page.locator("#password").fill(PASSWORD);
        page.locator("#enter").click();

        page.waitForURL(server.url() + "/staff/home");
    }

    @ParameterizedTest
    @DisplayName("L03 unknown, wrong and without web access give one answer")
    @CsvSource({"nobody@northfield.example,x", "rev@sightline.example,wrong", "max@northfield.example,sightline-demo"})
    void refusalsAreOneAnswer(String login, String password) {
        signIn(page, login, password);

        assertThat(page.locator(".note.bad").textContent()).contains("E-mail or password is not right");
        assertThat(page.locator("#login").inputValue()).isEqualTo(login);
    }

    @Test
    @DisplayName("S04 after signing out the pages are gone")
    void signingOutEndsTheSession() {
        signIn("rev@sightline.example");
        page.locator("summary.account").click();
        page.locator("input[value='Sign out']").click();
        page.waitForURL("**/sign-in");

        page.goBack();
        assertThat(page.url()).contains("/sign-in");
        assertThat(page.content()).doesNotContain("summary class=\"account\"");
        go("/staff/home");
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    @DisplayName("the sign-in page speaks German and is accessible, light and dark")
    void theSignInPageSpeaksGermanAndIsAccessible() {
        page = newPerson(new Browser.NewContextOptions());
        go("/sign-in");
        page.locator("button[data-language=de]").click();
        page.waitForLoadState();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
        assertThat(page.locator("h1").last().textContent()).isEqualTo("Anmelden");
        assertAccessible();
        picture("sign-in-de");
    }
}
