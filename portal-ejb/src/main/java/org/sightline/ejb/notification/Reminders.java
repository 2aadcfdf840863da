package org.sightline.ejb.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalItem;

/**
 * Reminds those from whom an answer is expected, and tells the house of what is overdue: two days before, on the day, one and
 * three days after, then weekly for some weeks. Of one submittal there is one reminder at a time.
 */
@Stateless
public class Reminders {

    private static final Set<Long> DAYS = Set.of(-2L, 0L, 1L, 3L);
    private static final int EARLIEST = 2;
    private static final int LATEST = 45;
    private static final int WEEK = 7;
    private static final int LAST_OF_DAYS = 3;

    @Inject
    private NotificationMailStore store;

    @Inject
    private RecipientStore people;

    @Inject
    private Telling telling;

    @Inject
    private Clock clock;

    /** May run as often as one likes: on one day everybody is told once. */
    @RolesAllowed(Right.SYSTEM)
    public void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (OutgoingSubmittal submittal : store.expected(today.minusDays(LATEST), today.plusDays(EARLIEST))) {
            long days = ChronoUnit.DAYS.between(submittal.getExpected(), today);
            boolean told = store.isToldSince(submittal, NotificationKind.SUBMITTAL_DUE, start(today));
            if (isDay(days) && !told) {
                remind(submittal, days > 0);
            }
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static boolean isDay(long days) {
        return DAYS.contains(days) || days > LAST_OF_DAYS && (days - LAST_OF_DAYS) % WEEK == 0;
    }

    /** Who is named nothing that can still be answered is not asked to. */
    private void remind(OutgoingSubmittal submittal, boolean overdue) {
        telling.settle(submittal, NotificationKind.SUBMITTAL_DUE);
        submittal.getRecipients().stream()
                .filter(to -> to.getKind() == RecipientKind.TO)
                .filter(to -> telling.isNamed(to.getAccount(), submittal, SubmittalItem::isAwaited))
                .forEach(to -> telling.tell(to.getAccount(), NotificationKind.SUBMITTAL_DUE, submittal, true));
        if (overdue) {
            telling.settle(submittal, NotificationKind.SUBMITTAL_OVERDUE);
            people.team(submittal.getProject(), submittal.getAuthor())
                    .forEach(account -> telling.tell(account, NotificationKind.SUBMITTAL_OVERDUE, submittal, false));
        }
    }
}
