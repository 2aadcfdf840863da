package org.sightline.entities.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.shared.RefusedException;

class NotificationSettingsTest {

    /** A Tuesday, noon in London, evening in Tokyo. */
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private final Account account = new Account(AccountKind.CONTACT, "lee@example.org", "Lee", NOON);
    private final NotificationSettings settings = new NotificationSettings(account);

    private String next(MailRhythm rhythm, String now) {
        return settings.next(rhythm, Instant.parse(now)).toString();
    }

    @Test
    void gatheredMailsGoAtTheHourOfThePlaceWhereThePersonIs() {
        account.speak("en", "Asia/Tokyo");
        settings.gather(22, DayOfWeek.MONDAY);
        assertThat(next(MailRhythm.DAILY, "2026-03-03T12:00:00Z")).isEqualTo("2026-03-03T13:00:00Z");
        assertThat(next(MailRhythm.DAILY, "2026-03-03T13:00:00Z")).isEqualTo("2026-03-04T13:00:00Z");
    }

    @Test
    void theHourStaysWhenClocksAreSet() {
        assertThat(next(MailRhythm.DAILY, "2026-03-28T12:00:00Z")).isEqualTo("2026-03-29T06:00:00Z");
        settings.gather(1, DayOfWeek.MONDAY);
        assertThat(next(MailRhythm.DAILY, "2026-03-28T12:00:00Z"))
                .as("an hour that does not exist")
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void weeklyMailsGoOnTheirDay() {
        assertThat(next(MailRhythm.WEEKLY, "2026-03-03T12:00:00Z")).isEqualTo("2026-03-09T07:00:00Z");
        assertThat(next(MailRhythm.WEEKLY, "2026-03-09T06:59:59Z")).isEqualTo("2026-03-09T07:00:00Z");
        assertThat(next(MailRhythm.WEEKLY, "2026-03-09T07:00:00Z")).isEqualTo("2026-03-16T07:00:00Z");
    }

    @Test
    void nobodyChoosesForTheOtherSideOrWhatOthersDecide() {
        assertThat(settings.rhythm(NotificationKind.SUBMITTAL_PROCESSED)).isEqualTo(MailRhythm.AT_ONCE);
        assertThat(settings.rhythm(NotificationKind.SUBMITTAL_SENT)).isNull();
        for (NotificationKind kind :
                new NotificationKind[] {NotificationKind.SUBMITTAL_RECEIVED, NotificationKind.SUBMITTAL_SENT}) {
            assertThatThrownBy(() -> settings.choose(kind, MailRhythm.OFF)).isInstanceOf(RefusedException.class);
        }
    }
}
