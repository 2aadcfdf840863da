package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.mail.Letter;
import org.sightline.ejb.mail.Outbox;
import org.sightline.ejb.shared.Configuration;
import org.sightline.ejb.submittal.SubmittalLineStore;
import org.sightline.entities.identity.Account;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalRecipient;

/** Writes what is told by mail. Every mail is to one person, so nobody learns from it who else got one. */
@Dependent
class NotificationLetters {

    /** What a mail of one notification speaks of, for whoever asks again before it goes. */
    static final String ONE = "notification";

    /** What a mail of several speaks of. */
    static final String GATHERED = "gathered_notifications";

    private static final Map<NotificationKind, String> TEMPLATES = Map.of(
            NotificationKind.SUBMITTAL_SENT, "submittal-sent",
            NotificationKind.SUBMITTAL_RECEIVED, "submittal-received",
            NotificationKind.SUBMITTAL_HANDED_IN, "submittal-handed-in",
            NotificationKind.SUBMITTAL_PROCESSED, "submittal-processed",
            NotificationKind.SUBMITTAL_RETURNED, "submittal-returned",
            NotificationKind.SUBMITTAL_VOIDED, "submittal-voided",
            NotificationKind.SUBMITTAL_RECALLED, "submittal-recalled",
            NotificationKind.SUBMITTAL_DUE, "submittal-due");

    private static final int LINES = 40;
    private static final int NAME = 60;

    @Inject
    private NotificationMailStore store;

    @Inject
    private NotificationWords words;

    @Inject
    private SubmittalLineStore documents;

    @Inject
    private AccessStore access;

    @Inject
    private Outbox outbox;

    @Inject
    private Configuration configuration;

    /** Whether it goes in a mail of its own; what somebody hands in only where its reader can do something about it. */
    boolean standAlone(Notification notification) {
        boolean handled = notification.getKind() == NotificationKind.SUBMITTAL_RECEIVED;
        return TEMPLATES.containsKey(notification.getKind()) && (!handled || notification.isActionNeeded());
    }

    /** One thing to one person, at once. Where no mail is sent at all, none is written. */
    void send(Notification notification) {
        if (outbox.isOpen()) {
            outbox.add(letter(notification));
        }
    }

    /** What is to be said of it just now: it names nothing that its reader does not see. */
    Letter letter(Notification notification) {
        return new Letter(
                to(notification.getAccount()),
                TEMPLATES.get(notification.getKind()),
                values(notification, listed(notification)),
                address(notification),
                null,
                SubjectRef.of(ONE, notification.getId()));
    }

    /** Several things to one person, in the order in which they happened. @return what the mail speaks of */
    UUID sendGathered(Account account, List<Notification> notifications) {
        UUID id = UUID.randomUUID();
        Locale locale = Locale.forLanguageTag(account.getLanguage());
        List<String> lines = notifications.stream()
                .map(notification -> words.line(notification, locale))
                .toList();
        outbox.add(new Letter(
                to(account),
                "gathered",
                List.of(notifications.size(), new Letter.Lines(shortened(lines, Function.identity()))),
                configuration.url() + "/" + area(account) + "/home",
                null,
                SubjectRef.of(GATHERED, id)));
        return id;
    }

    boolean isOpen() {
        return outbox.isOpen();
    }

    private Letter.To to(Account account) {
        return new Letter.To(
                store.address(account),
                account.getName(),
                Locale.forLanguageTag(account.getLanguage()),
                ZoneId.of(account.getZone()));
    }

    private String address(Notification notification) {
        return configuration.url() + "/" + area(notification.getAccount()) + "/submittal/view?id="
                + notification.getSubmittal().getId();
    }

    private static String area(Account account) {
        return account.isStaff() ? "staff" : "portal";
    }

    private static List<Object> values(Notification notification, List<SubmittalItem> listed) {
        Submittal submittal = notification.getSubmittal();
        Instant sent = submittal.getSentAt() == null ? submittal.getMovedAt() : submittal.getSentAt();
        return List.of(
                submittal.getNumber(),
                submittal.getProject().getNumber(),
                submittal.getProject().getName(),
                submittal.getAuthor().getName(),
                listed.size(),
                sent,
                submittal.getReason() == null ? "-" : submittal.getReason(),
                due(submittal),
                attached(submittal) ? 1 : 0,
                new Letter.Lines(lines(notification, listed)));
    }

    private static Object due(Submittal submittal) {
        return submittal instanceof OutgoingSubmittal outgoing && outgoing.getExpected() != null
                ? outgoing.getExpected()
                : "-";
    }

    static boolean attached(Submittal submittal) {
        return submittal instanceof OutgoingSubmittal outgoing && outgoing.getEmail() == EmailChoice.ATTACHMENTS;
    }

    /** The files a mail speaks of; of what was sent those that are named to its reader. */
    private List<SubmittalItem> listed(Notification notification) {
        Submittal submittal = notification.getSubmittal();
        return switch (notification.getKind()) {
            case SUBMITTAL_HANDED_IN, SUBMITTAL_RECEIVED -> submittal.getItems();
            case SUBMITTAL_SENT -> documents.named(submittal, access.owner(notification.getAccount()));
            default -> List.of();
        };
    }

    /** What a mail lists: of a receipt the files with their hashes, of what was sent its documents and readers. */
    private static List<String> lines(Notification notification, List<SubmittalItem> listed) {
        return switch (notification.getKind()) {
            case SUBMITTAL_HANDED_IN ->
                shortened(
                        listed,
                        item -> cut(item.getFileName()) + "  " + item.getFile().getSha256());
            case SUBMITTAL_RECEIVED -> shortened(listed, item -> cut(item.getFileName()));
            case SUBMITTAL_SENT ->
                Stream.of(
                                readers(notification.getSubmittal()).stream(),
                                shortened(listed, NotificationLetters::document).stream())
                        .flatMap(all -> all)
                        .toList();
            default -> List.of();
        };
    }

    /** Whom it went to, as everybody may know. */
    private static List<String> readers(Submittal submittal) {
        return Stream.of(RecipientKind.TO, RecipientKind.CC)
                .map(kind -> submittal.getRecipients().stream()
                        .filter(one -> one.getKind() == kind)
                        .map(SubmittalRecipient::getName)
                        .sorted()
                        .limit(10)
                        .collect(Collectors.joining(", ", kind + ": ", "")))
                .filter(line -> !line.endsWith(": "))
                .toList();
    }

    private static String document(SubmittalItem item) {
        return cut(item.getDocumentNumber() + " " + item.getRevisionLabel() + "  " + item.getDocumentTitle());
    }

    private static String cut(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
    }

    private static <T> List<String> shortened(List<T> things, Function<T, String> line) {
        Stream<String> first = things.stream().limit(LINES).map(line);
        return (things.size() > LINES ? Stream.concat(first, Stream.of("… +" + (things.size() - LINES))) : first)
                .toList();
    }
}
