package org.sightline.ejb.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.AccessStore;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.Notification;

/** The steps of gathering, each committed on its own. Of two nodes that gather for one person, one finds it done. */
@Stateless
@TransactionAttribute(
        TransactionAttributeType.REQUIRES_NEW) // why: what fails for one person must not fail for the next
public class Gathering {

    @Inject
    private NotificationMailStore store;

    @Inject
    private NotificationLetters letters;

    @Inject
    private AccessStore access;

    @Inject
    private Clock clock;

    /** Accounts with something due. */
    @RolesAllowed(Right.SYSTEM)
    public List<UUID> due() {
        return store.dueAccounts(clock.instant());
    }

    /**
     * One mail with everything the person has not read yet and still sees; what comes due within the next minutes comes
     * along, so that nobody gets two.
     */
    @RolesAllowed(Right.SYSTEM)
    public void gather(UUID accountId) {
        Account account = store.account(accountId);
        Instant now = clock.instant();
        List<Notification> waiting = store.waiting(account, now.plus(Telling.TOGETHER));
        Set<UUID> seen = store.seen(ids(waiting), access.owner(account));
        List<Notification> told = waiting.stream()
                .filter(notification -> notification.isUnread() && seen.contains(notification.getId()))
                .toList();
        UUID mail = told.isEmpty() || !letters.isOpen() ? null : letters.sendGathered(account, told);
        waiting.forEach(Notification::notMailed);
        if (mail != null) {
            told.forEach(notification -> notification.gathered(mail));
        }
    }

    static Set<UUID> ids(List<Notification> notifications) {
        return notifications.stream().map(Notification::getId).collect(Collectors.toSet());
    }
}
