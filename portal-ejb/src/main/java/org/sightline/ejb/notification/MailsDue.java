package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.mail.MailDue;
import org.sightline.entities.identity.Account;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;

/**
 * Asks once more before a mail of a notification goes: whoever has lost sight of its subject gets nothing, documents that are
 * hidden by now are not named, and of gathered ones a mail without what is hidden is written instead.
 */
@Dependent
class MailsDue {

    @Inject
    private NotificationMailStore store;

    @Inject
    private AccessStore access;

    @Inject
    private NotificationLetters letters;

    @Inject
    private SubmittalEnclosures enclosures;

    @Inject
    private Clock clock;

    void beforeMailing(@Observes MailDue mail) {
        if (mail.about().kind().equals(NotificationLetters.ONE)) {
            one(mail, store.get(mail.about().id()));
        } else if (mail.about().kind().equals(NotificationLetters.GATHERED)) {
            gathered(mail, store.gatheredInto(mail.about().id()));
        }
    }

    private void one(MailDue mail, Notification notification) {
        if (notification == null) {
            mail.withdraw();
            return;
        }
        Caller reader = access.owner(notification.getAccount());
        boolean settled = notification.isActionNeeded() && notification.getDoneAt() != null;
        if (settled || store.seen(Set.of(notification.getId()), reader).isEmpty()) {
            mail.withdraw();
        } else if (notification.getKind() == NotificationKind.SUBMITTAL_SENT) {
            sent(mail, notification, reader);
        }
    }

    private void sent(MailDue mail, Notification notification, Caller reader) {
        boolean attached = NotificationLetters.attached(notification.getSubmittal());
        if (attached && SubmittalEnclosures.areBeingMade(notification.getSubmittal())) {
            mail.comeBack();
            return;
        }
        mail.write(letters.letter(notification)); // why: it names documents, and some may be hidden by now
        if (attached) {
            enclosures.of(notification.getSubmittal(), reader).forEach(mail::enclose);
        }
    }

    private void gathered(MailDue mail, List<Notification> told) {
        if (told.isEmpty()) {
            mail.withdraw();
            return;
        }
        Account account = told.get(0).getAccount();
        Set<UUID> seen = store.seen(Gathering.ids(told), access.owner(account));
        if (seen.size() < told.size()) {
            mail.withdraw();
            told.stream()
                    .filter(notification -> seen.contains(notification.getId()))
                    .forEach(notification -> notification.mailAt(clock.instant()));
        }
    }
}
