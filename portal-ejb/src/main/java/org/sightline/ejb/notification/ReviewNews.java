package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.ejb.document.ReviewMoved;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;

/** Tells those whose turn it is to look at a document, once, and no longer those whose turn is over. */
@Dependent
public class ReviewNews {

    @Inject
    private ReviewNewsStore store;

    @Inject
    private Telling telling;

    void moved(@Observes ReviewMoved news) {
        DocumentSlot document = store.document(news.document());
        List<Account> asked = document.isInReview() ? store.reviewers(document) : List.of();
        List<Notification> open = store.open(document);
        open.stream().filter(one -> !asked.contains(one.getAccount())).forEach(telling::settle);
        asked.stream()
                .filter(account ->
                        open.stream().noneMatch(one -> one.getAccount().equals(account)))
                .forEach(account -> telling.tell(account, NotificationKind.DOCUMENT_REVIEW, document));
    }
}
