package org.sightline.tests.identity;

import java.util.Map;
import org.sightline.tests.project.WebAccessClient;
import org.sightline.tests.shared.MailCatcher;
import org.sightline.tests.shared.PageTest;

/** A contact that is invited, in a copy of the demonstration. */
abstract class InvitationPageTest extends PageTest {

    protected String max;
    protected WebAccessClient access;

    protected void copy() {
        String x = server.bridge().demonstration();
        max = "max-" + x + "@northfield.example";
        access = new WebAccessClient(server, x, max);
        access.put("{\"allowed\":true,\"temporaryPassword\":true}");
    }

    protected String invite(int mails) {
        access.invite(Map.of());
        return MailCatcher.link(MailCatcher.awaited(server, max, mails));
    }
}
