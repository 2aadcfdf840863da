package org.sightline.tests.submittal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;
import org.sightline.tests.storage.Tus;

/** What a customer hands in, from its own files to our documents. */
class IncomingPagesIT extends PageTest {

    private String x;
    private String project;

    @BeforeEach
    void copy() {
        x = server.bridge().demonstration();
        project = server.bridge()
                .read("select p.id from Project p where p.number = :of", "P1-" + x)
                .get(0);
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", ("bytes of " + name).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("D1 D15 files are handed in with a receipt, found on the way to incoming documents, and worked in")
    void handedInAndWorkedIn() {
        signIn("lee-" + x + "@northfield.example");
        go("/portal/submittal/create?project=" + project);
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            file("C-001_transmittal.txt"), file("P1-" + x + "-001_0_checked.txt"), file("photos.txt")
        });
        Locator files = page.locator("#draft .ups > li");
        assertThat(files).hasCount(3);
        Locator drawing = files.filter(new Locator.FilterOptions().setHasText("_checked"));
        assertThat(drawing).containsText("Fits P1-" + x + "-001, revision 0");
        files.filter(new Locator.FilterOptions().setHasText("C-001_transmittal"))
                .locator("button[id$=mark]")
                .click();
        assertThat(page.locator("#draft .chip.info")).hasText("Transmittal");
        assertAccessible();
        picture("submittal-create");
        page.reload();
        assertThat(files).hasCount(3);
        page.locator("#number").fill("C-001");
        page.locator("#send").click();
        page.waitForURL("**/portal/submittal/receipt?id=*");
        assertThat(page.locator("table.receipt .sum")).hasCount(3);
        assertAccessible();
        picture("submittal-receipt");
        String receipt = page.url();

        page = newPerson(new Browser.NewContextOptions());
        signIn("doc-" + x + "@sightline.example");
        go("/staff/project/edit?id=" + project);
        page.locator("main .ui-tabs-nav").getByText("Cards in/out").click();
        assertThat(page.locator("main h2.sr")).hasText("Incoming documents");
        assertThat(page.locator("main .seg [aria-current=true]")).containsText("Files from customer 3");
        assertThat(page.locator(".filelist")).containsText("Transmittal");
        assertAccessible();
        picture("submittal-incoming");
        page.locator("#accept").click();
        assertThat(page.locator(".toasts")).containsText("Files processed: 1");
        page.locator("#noAction").fill("for information");
        page.locator("#asideAll").click();
        assertThat(page.locator("main .empty")).containsText("All processed");
        page.locator("main .seg").getByText("Existing submittals").click();
        assertThat(page.locator("table.existing tbody tr")).containsText("C-001");
        assertAccessible();

        page = newPerson(new Browser.NewContextOptions());
        signIn("lee-" + x + "@northfield.example");
        page.navigate(receipt);
        assertThat(page.locator("main .factline .chip.ok")).hasCount(1);
    }

    @Test
    @DisplayName("of two who work in the same file one is told who was first and when, and nothing is there twice")
    void oneIsToldWhoWasFirst() {
        Client lee = Client.of(server, "lee-" + x + "@northfield.example");
        UUID upload = new Tus(lee).whole("layout.txt", "a layout".getBytes(StandardCharsets.UTF_8), 1 << 20);
        String draft =
                id(send(lee, "/projects/" + project + "/submittals", "{\"items\":[{\"upload\":\"" + upload + "\"}]}"));
        HttpResponse<byte[]> sent = send(lee, "/submittals/" + draft + "/send", "{\"number\":\"C-7\"}");
        assertThat(Client.text(sent)).contains("UNPROCESSED", "C-7");
        String item = server.bridge()
                .read(
                        "select i.id from SubmittalItem i where i.submittal.number = 'C-7' and i.fileName = :of",
                        "layout.txt")
                .get(0);
        String made = "{\"items\":[{\"item\":\"" + item
                + "\",\"newDocument\":{\"number\":\"L-%s\",\"title\":\"Layout\"},\"revision\":\"0\"}]}";
        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        Client admin = Client.of(server, "admin-" + x + "@sightline.example");
        HttpResponse<byte[]> first = send(doc, "/submittals/" + draft + "/process", made.formatted(1));
        HttpResponse<byte[]> second = send(admin, "/submittals/" + draft + "/process", made.formatted(2));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(Client.text(first)).contains("PROCESSED");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Client.text(second)).contains("layout.txt was handled by ", "20");
        assertThat(server.bridge()
                        .read(
                                "select d.number from DocumentSlot d where d.title = 'Layout' and d.project.number = :of",
                                "P1-" + x))
                .containsExactly("L-1");
        assertThat(send(lee, "/submittals/" + draft + "/withdraw", "{\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(send(lee, "/submittals/" + draft + "/process", made.formatted(3))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<byte[]> send(Client client, String path, String body) {
        return client.send("POST", "/api/v1" + path, body, Map.of());
    }

    private static String id(HttpResponse<byte[]> made) {
        assertThat(made.statusCode()).as(Client.text(made)).isEqualTo(201);
        String location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
