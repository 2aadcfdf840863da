package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.submittal.SubmittalLineStore;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.MailRhythm;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.notification.NotificationSettings;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Tells one person one thing, in the transaction in which it happens, if that person sees it. */
@Dependent
class Telling {

    /** How long news that are wanted at once wait for each other. */
    static final Duration TOGETHER = Duration.ofMinutes(10);

    @Inject
    private NotificationStore store;

    @Inject
    private AccessStore access;

    @Inject
    private BellRings bells;

    @Inject
    private NotificationLetters letters;

    @Inject
    private SubmittalLineStore lines;

    @Inject
    private Clock clock;

    /** @param actionNeeded whether somebody waits for the person, if it can do anything about it */
    void tell(Account account, NotificationKind kind, Submittal about, boolean actionNeeded) {
        Notification told = note(account, kind, about, actionNeeded);
        if (told != null && isMailed(told)) {
            mail(told, store.settingsOf(account));
        }
    }

    /** Whether such a line is named to the person, if it sees the submittal at all: that is asked when it is told. */
    boolean isNamed(Account account, Submittal submittal, Predicate<SubmittalItem> which) {
        return lines.named(submittal, access.owner(account)).stream().anyMatch(which);
    }

    /** One of many may do it. @param near whether it is mailed without having chosen so: the others have the bell */
    void ask(Account account, NotificationKind kind, Submittal about, boolean near) {
        Notification told = note(account, kind, about, true);
        NotificationSettings settings = store.settingsOf(account);
        if (told != null && (near || settings.chose(kind))) {
            mail(told, settings);
        }
    }

    /** As {@link #tell}, and the mail goes in every case: somebody wants just that. */
    void tellAgain(Account account, NotificationKind kind, Submittal about, boolean actionNeeded) {
        Notification told = note(account, kind, about, actionNeeded);
        if (told != null) {
            letters.send(told);
        }
    }

    /** A document waits for the person. */
    void tell(Account account, NotificationKind kind, DocumentSlot about) {
        Caller reader = access.owner(account);
        if (reader.can(Right.DOCUMENT_VIEW) && store.sees(DocumentSlot.class, about.getId(), reader)) {
            Notification told = new Notification(account, kind, about, clock.instant());
            store.add(told);
            bells.ring(account);
            mail(told, store.settingsOf(account));
        }
    }

    /** @return null when the person may not know of it */
    private Notification note(Account account, NotificationKind kind, Submittal about, boolean actionNeeded) {
        Caller reader = access.owner(account);
        if (!mayKnow(reader) || !store.sees(about, reader)) {
            return null;
        }
        boolean action = actionNeeded && (reader.isContact() || reader.can(Right.SUBMITTAL_PROCESS));
        Notification notification = new Notification(account, kind, action, about, clock.instant());
        store.add(notification);
        bells.ring(account);
        return notification;
    }

    /** With what we send it was chosen whether the partner is mailed at all, and that holds for all that follows from it. */
    private static boolean isMailed(Notification notification) {
        boolean toPartner = notification.getKind().side() == AccountKind.CONTACT;
        return !toPartner
                || !(notification.getSubmittal() instanceof OutgoingSubmittal outgoing)
                || outgoing.getEmail() != EmailChoice.NONE;
    }

    /** What is addressed to the person, wants an act or is a receipt goes by itself; all else waits for its like. */
    private void mail(Notification notification, NotificationSettings settings) {
        MailRhythm rhythm = settings.rhythm(notification.getKind());
        if (rhythm == null || rhythm == MailRhythm.AT_ONCE && letters.standAlone(notification)) {
            letters.send(notification);
        } else if (rhythm != MailRhythm.OFF) {
            Instant now = clock.instant();
            notification.mailAt(rhythm == MailRhythm.AT_ONCE ? now.plus(TOGETHER) : settings.next(rhythm, now));
        }
    }

    private static boolean mayKnow(Caller reader) {
        return reader.can(reader.isContact() ? Right.PORTAL_VIEW : Right.SUBMITTAL_VIEW);
    }

    /** Nobody waits for it any more: for whomever it was to do, it is done. */
    void settle(Submittal about, NotificationKind kind) {
        store.open(about, kind).forEach(this::settle);
    }

    /** One person has done it. */
    void settle(Submittal about, NotificationKind kind, Account by) {
        store.open(about, kind).stream()
                .filter(open -> open.getAccount().equals(by))
                .forEach(this::settle);
    }

    void settle(Notification open) {
        open.done(clock.instant());
        bells.ring(open.getAccount());
    }
}
