package org.sightline.tests.project;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

/** The page of a contact with its panel of web access, opened by staff. */
abstract class ContactPageTest extends PageTest {

    protected String x;

    protected void open(String person) {
        x = server.bridge().demonstration();
        signIn("doc-" + x + "@sightline.example");
        show(person);
    }

    protected String email(String person) {
        return person + "-" + x + "@northfield.example";
    }

    protected void show(String person) {
        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        go("/staff/contact/edit?id=" + WebAccessClient.contact(doc, email(person)));
    }

    protected Locator box(String label) {
        return page.locator(".checklist li", new Page.LocatorOptions().setHasText(label))
                .locator("input");
    }

    protected void press(String button) {
        page.locator("#" + button).click();
        page.waitForLoadState();
    }
}
