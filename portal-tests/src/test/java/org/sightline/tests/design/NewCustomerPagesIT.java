package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

/** A customer made with nothing but a code and a name, and what its first contact sees. */
class NewCustomerPagesIT extends PageTest {

    private static final List<String> NAMES = List.of("Carton", "Sizes", "Print", "Tooling", "Body");
    private static final List<String> TYPES = List.of("ONE_UP", "DIMENSIONS", "ARTWORK", "MANUFACTURING", "THREE_D");

    private Studio studio;

    private String customer() {
        signIn(studio.login("doc"));
        go("/staff/customer/create");
        page.locator("#code").fill("NEW-" + studio.suffix());
        page.locator("#name").fill("New customer " + studio.suffix());
        page.locator("#save").click();
        assertThat(page.locator("#sight")).isVisible();
        return studio.customer("NEW");
    }

    /** @return its first password */
    private String contact(String login, String customer) {
        JsonObject made = studio.does(
                "doc",
                "POST",
                "/contacts",
                "{\"firstName\":\"Nina\",\"lastName\":\"Neu\",\"email\":\"" + login
                        + "\",\"relations\":[{\"customer\":\"" + customer + "\",\"level\":\"SITE\"}]}");
        return studio.does(
                        "doc",
                        "PUT",
                        "/contacts/" + made.getString("id") + "/web-access",
                        "{\"allowed\":true,\"allProjects\":true,\"temporaryPassword\":true}")
                .getString("temporaryPassword");
    }

    private void design(String customer) {
        String revision =
                studio.lookedInto(studio.begin(customer, "N1", "case.svg", LayeredDrawing.SVG.of(NAMES, "loose")));
        Map<String, String> ids = studio.layers(revision);
        Map<String, String> types = new HashMap<>();
        NAMES.forEach(name -> types.put(ids.get("L " + name), TYPES.get(NAMES.indexOf(name))));
        studio.classify(revision, types);
        studio.move(revision, "ACTIVE");
    }

    @Test
    @DisplayName("W12 the contact of a new customer sees one-up only, without any further setting")
    void theContactOfANewCustomerSeesOneUpOnly() {
        studio = new Studio(server);
        String customer = customer();
        String login = "nina-" + studio.suffix() + "@new.example";
        String first = contact(login, customer);
        design(customer);

        Page nina = newPerson(new Browser.NewContextOptions());
        signIn(nina, login, first);
        nina.locator("#password").fill("a quiet river bend");
        nina.locator("#again").fill("a quiet river bend");
        nina.locator("#save").click();
        nina.waitForURL("**/sign-in");
        signIn(nina, login, "a quiet river bend");
        nina.navigate(server.url() + "/portal/design/list");
        nina.locator(".dcard h2 a").click();
        assertThat(nina.locator("[data-viewer]")).hasAttribute("data-state", "shown");
        assertThat(nina.locator("[data-viewer] .layerlist label"))
                .containsText(new String[] {"L Carton", "L Sizes", "L Print"});
        assertThat(nina.locator("[data-viewer] .layerlist label")).hasCount(3);
        assertThat(nina.content()).doesNotContain("Tooling", "Body", "loose");
    }
}
