package org.sightline.web.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.sightline.ejb.notification.NotificationRow;
import org.sightline.web.shared.Messages;

/**
 * A notification for programs and for the bell.
 *
 * @param tab       {@code TODO} when somebody waits for the reader, else {@code NEWS}
 * @param title     what happened, in the reader's language
 * @param place     where, in words; null when it is nowhere
 * @param address   the page that shows it, null when there is none
 * @param submittal what it speaks of, or null
 * @param document  what it speaks of, or null
 */
public record NotificationJson(
        UUID id,
        String kind,
        String tab,
        Instant created,
        boolean unread,
        String title,
        String place,
        String address,
        Submittal submittal,
        Document document) {

    /** A submittal by its number. */
    public record Submittal(UUID id, String number, UUID project) {}

    /** A document by its number. */
    public record Document(UUID id, String number) {}

    /** @param area the reader's part of the portal, {@code staff} or {@code portal} */
    static NotificationJson of(NotificationRow row, Locale locale, String area) {
        return row.document() == null ? ofSubmittal(row, row.about(), locale, area) : of(row, row.document(), locale);
    }

    private static NotificationJson of(NotificationRow row, NotificationRow.Document about, Locale locale) {
        return new NotificationJson(
                row.id(),
                row.kind().name(),
                row.tab().name(),
                row.created(),
                row.unread(),
                Messages.text(locale, "notification.kind." + row.kind(), about.number(), about.title()),
                Messages.text(locale, "notification.placeOfDocument", about.projectNumber(), about.projectName()),
                "/staff/document/review?id=" + about.id(),
                null,
                new Document(about.id(), about.number()));
    }

    private static NotificationJson ofSubmittal(
            NotificationRow row, NotificationRow.About about, Locale locale, String area) {
        return new NotificationJson(
                row.id(),
                row.kind().name(),
                row.tab().name(),
                row.created(),
                row.unread(),
                Messages.text(
                        locale,
                        "notification.kind." + row.kind(),
                        about == null ? "" : about.number(),
                        about == null ? "" : about.author()),
                about == null
                        ? null
                        : Messages.text(
                                locale,
                                about.items() == null ? "notification.placeOfDocument" : "notification.place",
                                about.projectNumber(),
                                about.projectName(),
                                about.items()),
                about == null ? null : "/" + area + "/submittal/view?id=" + about.id(),
                about == null ? null : new Submittal(about.id(), about.number(), about.project()),
                null);
    }
}
