package org.sightline.tests.document;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.sightline.tests.shared.PageTest;

/** Pages of documents in a copy of the demonstration of the test's own. */
abstract class DocumentPageTest extends PageTest {

    protected Dossier copy;

    @BeforeEach
    void ownData() {
        copy = new Dossier(server, server.bridge().demonstration());
    }

    protected List<String> listed(Page on) {
        return on.locator("tbody td .id").allTextContents().stream()
                .map(String::strip)
                .toList();
    }
}
