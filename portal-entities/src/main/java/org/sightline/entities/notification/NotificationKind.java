package org.sightline.entities.notification;

import java.util.stream.Stream;
import org.sightline.entities.identity.AccountKind;

/** What somebody can be told, on which side, and how soon by mail if that person has not said. */
public enum NotificationKind {
    /** A partner has handed in a submittal. */
    SUBMITTAL_RECEIVED(AccountKind.STAFF, MailRhythm.AT_ONCE),
    /** The sender has taken back what it had handed in. */
    SUBMITTAL_WITHDRAWN(AccountKind.STAFF, MailRhythm.DAILY),
    /** The partner has answered documents of what we sent. */
    SUBMITTAL_ANSWERED(AccountKind.STAFF, MailRhythm.DAILY),
    /** Files were taken away for the first time. */
    SUBMITTAL_DOWNLOADED(AccountKind.STAFF, MailRhythm.OFF),
    /** An answer that was expected is not there. */
    SUBMITTAL_OVERDUE(AccountKind.STAFF, MailRhythm.DAILY),
    /** A document waits for somebody of ours to look at it before it goes out. */
    DOCUMENT_REVIEW(AccountKind.STAFF, MailRhythm.DAILY),

    /** We sent something; whether a mail goes was chosen with it. */
    SUBMITTAL_SENT(AccountKind.CONTACT, null),
    /** Own files have arrived; the mail is the receipt. */
    SUBMITTAL_HANDED_IN(AccountKind.CONTACT, MailRhythm.AT_ONCE),
    SUBMITTAL_PROCESSED(AccountKind.CONTACT, MailRhythm.AT_ONCE),
    SUBMITTAL_RETURNED(AccountKind.CONTACT, MailRhythm.AT_ONCE),
    SUBMITTAL_VOIDED(AccountKind.CONTACT, MailRhythm.AT_ONCE),
    /** Copies of what was taken back are not to be used; who has some is asked to confirm. */
    SUBMITTAL_RECALLED(AccountKind.CONTACT, MailRhythm.AT_ONCE),
    SUBMITTAL_MOVED(AccountKind.CONTACT, MailRhythm.DAILY),
    /** An answer is expected soon, or should have come. */
    SUBMITTAL_DUE(AccountKind.CONTACT, MailRhythm.AT_ONCE);

    private final AccountKind side;
    private final MailRhythm usual;

    NotificationKind(AccountKind side, MailRhythm usual) {
        this.side = side;
        this.usual = usual;
    }

    /** Those somebody of this side can choose a rhythm for, in the order of the page. */
    public static Stream<NotificationKind> choosable(AccountKind side) {
        return Stream.of(values()).filter(kind -> kind.side == side && kind.usual != null);
    }

    public AccountKind side() {
        return side;
    }

    /** Null when mails of this kind are decided by somebody else than their reader. */
    public MailRhythm usual() {
        return usual;
    }
}
