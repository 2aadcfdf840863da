package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.ejb.submittal.SubmittalAnswered;
import org.sightline.ejb.submittal.SubmittalDownloaded;
import org.sightline.ejb.submittal.SubmittalMoved;
import org.sightline.ejb.submittal.SubmittalProcessed;
import org.sightline.ejb.submittal.SubmittalRecallConfirmed;
import org.sightline.ejb.submittal.SubmittalRecalled;
import org.sightline.ejb.submittal.SubmittalReceived;
import org.sightline.ejb.submittal.SubmittalResent;
import org.sightline.ejb.submittal.SubmittalReturned;
import org.sightline.ejb.submittal.SubmittalSent;
import org.sightline.ejb.submittal.SubmittalVoided;
import org.sightline.ejb.submittal.SubmittalWithdrawn;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalRecipient;
import org.sightline.entities.submittal.SubmittalState;

/** Hears what happens to submittals and has those told whom it concerns. */
@Dependent
public class SubmittalNews {

    @Inject
    private NotificationStore store;

    @Inject
    private RecipientStore people;

    @Inject
    private Telling telling;

    @Inject
    private BellRings bells;

    /** Somebody waits for those it is addressed to, if an answer is expected; those in copy only know. */
    void sent(@Observes SubmittalSent news) {
        Submittal submittal = store.submittal(news.submittal());
        recipients(submittal, telling::tell);
    }

    /** The same once more: the notice before is over, and the mail goes however it was sent the first time. */
    void resent(@Observes SubmittalResent news) {
        Submittal submittal = store.submittal(news.submittal());
        telling.settle(submittal, NotificationKind.SUBMITTAL_SENT);
        recipients(submittal, telling::tellAgain);
    }

    private void recipients(Submittal submittal, Teller teller) {
        submittal
                .getRecipients()
                .forEach(to -> teller.tell(
                        to.getAccount(),
                        NotificationKind.SUBMITTAL_SENT,
                        submittal,
                        to.getKind() == RecipientKind.TO
                                && telling.isNamed(to.getAccount(), submittal, SubmittalItem::isAwaited)));
    }

    /** One of the ways to tell somebody. */
    private interface Teller {
        void tell(Account account, NotificationKind kind, Submittal about, boolean actionNeeded);
    }

    void answered(@Observes SubmittalAnswered news) {
        Submittal submittal = store.submittal(news.submittal());
        if (!SubmittalState.OPEN_FOR_ANSWERS.contains(submittal.getState())) {
            answersNoMore(submittal);
        }
        tellHouse(submittal, NotificationKind.SUBMITTAL_ANSWERED);
    }

    void downloaded(@Observes SubmittalDownloaded news) {
        tellHouse(store.submittal(news.submittal()), NotificationKind.SUBMITTAL_DOWNLOADED);
    }

    /** Who sent it, and who works on its project. */
    private void tellHouse(Submittal submittal, NotificationKind kind) {
        people.team(submittal.getProject(), submittal.getAuthor())
                .forEach(account -> telling.tell(account, kind, submittal, false));
    }

    void voided(@Observes SubmittalVoided news) {
        Submittal submittal = store.submittal(news.submittal());
        if (submittal.getState() == SubmittalState.VOID) {
            answersNoMore(submittal);
        }
        readersOf(submittal, line -> news.items().contains(line.getId()))
                .forEach(account -> telling.tell(account, NotificationKind.SUBMITTAL_VOIDED, submittal, false));
    }

    /** Who took files away has to confirm; who was sent it knows what became of it. */
    void recalled(@Observes SubmittalRecalled news) {
        Submittal submittal = store.submittal(news.submittal());
        telling.settle(submittal, NotificationKind.SUBMITTAL_RECALLED);
        List<Account> asked = people.askedToConfirm(submittal);
        Stream.concat(asked.stream(), readersOf(submittal, SubmittalItem::isVoided))
                .distinct()
                .forEach(account ->
                        telling.tell(account, NotificationKind.SUBMITTAL_RECALLED, submittal, asked.contains(account)));
    }

    /** Whom it was sent to and one of such lines is named; when nothing is left of it, all it was sent to. */
    private Stream<Account> readersOf(Submittal submittal, Predicate<SubmittalItem> which) {
        boolean nothingLeft = submittal.getState() == SubmittalState.VOID;
        return submittal.getRecipients().stream()
                .map(SubmittalRecipient::getAccount)
                .filter(account -> nothingLeft || telling.isNamed(account, submittal, which));
    }

    void confirmed(@Observes SubmittalRecallConfirmed news) {
        telling.settle(
                store.submittal(news.submittal()), NotificationKind.SUBMITTAL_RECALLED, store.account(news.account()));
    }

    private void answersNoMore(Submittal submittal) {
        telling.settle(submittal, NotificationKind.SUBMITTAL_SENT);
        telling.settle(submittal, NotificationKind.SUBMITTAL_DUE);
        telling.settle(submittal, NotificationKind.SUBMITTAL_OVERDUE);
    }

    void received(@Observes SubmittalReceived news) {
        Submittal submittal = store.submittal(news.submittal());
        tellThoseWhoProcess(submittal);
        telling.tell(submittal.getAuthor(), NotificationKind.SUBMITTAL_HANDED_IN, submittal, false);
        bells.ringStaff();
    }

    /** In another project it may be others who see it; whoever does and has not been told is told now. */
    void moved(@Observes SubmittalMoved news) {
        Submittal submittal = store.submittal(news.submittal());
        tellThoseWhoProcess(submittal);
        telling.tell(submittal.getAuthor(), NotificationKind.SUBMITTAL_MOVED, submittal, false);
        bells.ringStaff();
    }

    private void tellThoseWhoProcess(Submittal submittal) {
        List<Account> team = people.members(Right.SUBMITTAL_PROCESS, submittal.getProject());
        people.staff(Right.SUBMITTAL_VIEW, submittal.getProject()).stream()
                .filter(account -> !store.isTold(account, NotificationKind.SUBMITTAL_RECEIVED, submittal))
                .forEach(account -> telling.ask(
                        account,
                        NotificationKind.SUBMITTAL_RECEIVED,
                        submittal,
                        team.isEmpty() || team.contains(account)));
    }

    void processed(@Observes SubmittalProcessed news) {
        over(store.submittal(news.submittal()), NotificationKind.SUBMITTAL_PROCESSED);
    }

    void returned(@Observes SubmittalReturned news) {
        over(store.submittal(news.submittal()), NotificationKind.SUBMITTAL_RETURNED);
    }

    private void over(Submittal submittal, NotificationKind kind) {
        telling.settle(submittal, NotificationKind.SUBMITTAL_RECEIVED);
        telling.tell(submittal.getAuthor(), kind, submittal, false);
        bells.ringStaff();
    }

    void withdrawn(@Observes SubmittalWithdrawn news) {
        Submittal submittal = store.submittal(news.submittal());
        telling.settle(submittal, NotificationKind.SUBMITTAL_RECEIVED);
        people.staff(Right.SUBMITTAL_PROCESS, submittal.getProject())
                .forEach(account -> telling.tell(account, NotificationKind.SUBMITTAL_WITHDRAWN, submittal, false));
        bells.ringStaff();
    }
}
