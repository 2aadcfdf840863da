package org.sightline.ejb.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.Map;
import org.sightline.entities.notification.BellScope;
import org.sightline.entities.notification.MailRhythm;
import org.sightline.entities.notification.NotificationKind;

/**
 * How somebody wants to be told.
 *
 * @param scope   of which projects; null for contacts, who are told of all they see
 * @param hour    of the day where the person is, 0 to 23, for mails that are gathered
 * @param rhythms of each kind the person can choose for, in the order of the page
 */
public record NotificationWishes(
        BellScope scope,
        @Min(0) @Max(23) int hour,
        @NotNull DayOfWeek day,
        @NotNull Map<NotificationKind, MailRhythm> rhythms) {}
