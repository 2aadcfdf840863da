package org.sightline.tests.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.MailCatcher;
import org.sightline.tests.shared.PortalServer;

/** Mails about submittals as they arrive at a mail server. */
class NotificationMailIT {

    @Test
    @DisplayName("M5, I04 a receipt arrives once, at one person, with the hashes and no header too many")
    void aReceiptArrives() throws Exception {
        PortalServer server = PortalServer.get();
        String copy = server.bridge().demonstration();
        String lee = "lee-" + copy + "@northfield.example";
        server.bridge().handIn("P1-" + copy, lee, "C-001");

        MimeMessage receipt = MailCatcher.awaited(server, lee, 1);

        assertThat(receipt.getSubject()).isEqualTo("C-001: receipt");
        assertThat(receipt.getAllRecipients()).hasSize(1);
        assertThat(receipt.getHeader("To")).hasSize(1);
        assertThat(receipt.getHeader("Cc")).isNull();
        assertThat(receipt.getHeader("Bcc")).isNull();
        assertThat(receipt.getHeader("Message-ID")).hasSize(1);
        String body = MailCatcher.body(receipt);
        assertThat(body).containsPattern("C-001\\.txt +[0-9a-f]{64}").contains("/portal/submittal/view?id=");
        assertThat(body).doesNotContain("@list@");
        // why: whoever processes is told as well; whoever only may look is not mailed at once
        assertThat(MailCatcher.awaited(server, "doc-" + copy + "@sightline.example", 1)
                        .getSubject())
                .isEqualTo("C-001: Lee handed in one file in P1-" + copy);
        assertThat(MailCatcher.to("rev-" + copy + "@sightline.example")).isEmpty();
        assertThat(MailCatcher.to("gail-" + copy + "@northfield.example")).isEmpty();
    }
}
