package org.sightline.ejb.submittal.share;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.mail.MailDue;
import org.sightline.entities.submittal.ShareLinkState;

/** A link that is over is not mailed any more, nor a code for it. */
@Dependent
class ShareLinkMails {

    @Inject
    private ShareLinkStore store;

    @Inject
    private Clock clock;

    void beforeMailing(@Observes MailDue mail) {
        if (mail.about().kind().equals(ShareLinkService.KIND)
                && !isGood(mail.about().id())) {
            mail.withdraw();
        }
    }

    private boolean isGood(UUID id) {
        return store.byId(id)
                .filter(link -> link.stateAt(clock.instant()) == ShareLinkState.ACTIVE)
                .flatMap(link -> store.shown(Caller.guest(id)))
                .isPresent();
    }
}
