package org.sightline.ejb.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sightline.ejb.mail.MailFrom;

/** Tells each mail whom it comes from, as the settings say when it is sent. */
@Dependent
class SenderOfMails {

    @Inject
    private CurrentSettings settings;

    void answer(@Observes MailFrom asked) {
        MailSender sender = settings.mailSender();
        asked.is(sender.name(), sender.address(), sender.replyTo());
    }
}
