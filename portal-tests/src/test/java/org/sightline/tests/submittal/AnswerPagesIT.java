package org.sightline.tests.submittal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.document.Documents;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

/** A customer answers documents where it reads them. */
@Tag("full")
class AnswerPagesIT extends PageTest {

    private void takeUsualAnswers(String x) {
        String leeds = server.bridge()
                .read("select c.id from Company c where c.code = :of", "NL-" + x)
                .get(0);
        signIn("doc-" + x + "@sightline.example");
        go("/staff/document/lists?customer=" + leeds);
        page.locator("#preset").selectOption("ENGINEERING_A");
        page.locator("#take").click();
        assertThat(page.locator("tbody tr")).hasCount(4);
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("The list is saved.");
    }

    /** Sends a document to Lee. @return the submittal */
    private String sent(String x) {
        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        String project = server.bridge()
                .read("select p.id from Project p where p.number = :of", "P1-" + x)
                .get(0);
        String document = new Documents(doc).find("P1-" + x + "-001").document();
        String lee = server.bridge().contact("lee-" + x + "@northfield.example");
        String draft = "{\"items\":[{\"document\":\"" + document
                + "\",\"returnExpected\":true}],\"recipients\":{\"to\":[\"" + lee + "\"]}}";
        assertThat(doc.send("POST", "/api/v1/projects/" + project + "/submittals", draft, Map.of())
                        .statusCode())
                .isEqualTo(201);
        String made = server.bridge()
                .read("select s.id from OutgoingSubmittal s where s.project.number = :of", "P1-" + x)
                .get(0);
        assertThat(doc.send("POST", "/api/v1/submittals/" + made + "/send", "{}", Map.of())
                        .statusCode())
                .isEqualTo(200);
        return made;
    }

    @Test
    @DisplayName(
            "an answer is refused beside its field with nothing lost, then given, and its papers come back as a processed submittal")
    void anAnswerIsGivenInPlace() {
        String x = server.bridge().demonstration();
        takeUsualAnswers(x);
        String submittal = sent(x);
        page = newPerson(new Browser.NewContextOptions());
        signIn("lee-" + x + "@northfield.example");
        go("/portal/submittal/view?id=" + submittal);
        Locator status = page.locator("#answering select[id$=status]");
        assertAccessible();
        picture("answer");
        status.selectOption(new SelectOption().setIndex(3));
        page.locator("#giveAnswers").click();
        assertThat(page.locator("#answering .ui-message-error")).containsText("comment");
        assertThat(status).not().hasValue("");
        assertAccessible();
        picture("answer-refused");
        page.locator("#answering input[id$=comment]").fill("The door does not open");
        page.locator("#giveAnswers").click();
        assertThat(page.locator("table.items")).containsText("The door does not open");
        assertThat(page.locator("#answering")).hasCount(0);
        assertAccessible();
        picture("answer-given");

        page = newPerson(new Browser.NewContextOptions());
        signIn("doc-" + x + "@sightline.example");
        page.waitForCondition(() -> {
            go("/staff/submittal/list?q=R-T-001&customer=");
            return page.locator("tbody tr").count() > 0
                    && page.locator("tbody").innerText().contains("R-T-001");
        });
    }
}
