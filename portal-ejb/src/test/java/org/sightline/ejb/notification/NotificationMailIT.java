package org.sightline.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.World;
import org.sightline.ejb.mail.MailGateway.Envelope;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.SubmittalDownloaded;
import org.sightline.ejb.submittal.SubmittalResent;
import org.sightline.ejb.submittal.SubmittalVoided;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.MailRhythm;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.notification.NotificationSettings;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;

/** Who is mailed what and when, said in sentences. */
class NotificationMailIT extends MailedTest {

    private List<String> readers() {
        return mails().stream()
                .map(mail -> mail.to().replace("@example.org", ""))
                .toList();
    }

    private void later(Duration time) {
        ClockOffset offset = ring.get(ClockOffset.class);
        offset.set(offset.get().plus(time));
        ring.as(Caller.system());
        ring.get(GatheredMails.class).writeDue();
        house.em.flush();
    }

    private void choose(Account account, NotificationKind kind, MailRhythm rhythm) {
        NotificationSettings settings = house.em
                .createQuery(
                        "select s from NotificationSettings s where s.account = :account", NotificationSettings.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    NotificationSettings fresh = new NotificationSettings(account);
                    house.em.persist(fresh);
                    return fresh;
                });
        settings.choose(kind, rhythm);
        house.em.flush();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "D12 with the option off nobody is mailed; on, each by itself, and nobody learns of those in blind copy")
    void aMailGoesOnlyWhereItWasChosen(PortalDatabase database) {
        in(database, em -> {
            Contact lyla = house.contact("lyla", true);
            house.sent("T-001", EmailChoice.NONE, lyla);
            assertThat(mails()).isEmpty();
            OutgoingSubmittal second = house.sent("T-002", EmailChoice.NOTICE, lyla);
            List<Envelope> mails = mails();
            assertThat(told(mails))
                    .containsExactly("lee: T-002: documents for you in P1", "lyla: T-002: documents for you in P1");
            assertThat(mails).allSatisfy(mail -> {
                assertThat(mail.text())
                        .contains("TO: lee Contact", "T-002-1 0", "/portal/submittal/view?id=" + second.getId());
                assertThat(mail.text() + mail.html())
                        .doesNotContain("lyla@", "BCC")
                        .doesNotContain("@list@");
            });
            assertThat(mails.stream().filter(mail -> mail.to().startsWith("lee")))
                    .allSatisfy(mail -> assertThat(mail.text() + mail.html()).doesNotContain("lyla"));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a notice that is sent once more goes out, and is to do once")
    void aNoticeIsSentOnceMore(PortalDatabase database) {
        in(database, em -> {
            OutgoingSubmittal submittal = house.sent("T-001", EmailChoice.NONE);
            assertThat(mails()).isEmpty();
            house.fire(new SubmittalResent(submittal.getId()));
            assertThat(told(mails())).containsExactly("lee: T-001: documents for you in P1");
            house.as(house.lee);
            assertThat(ring.get(NotificationService.class)
                            .list(NotificationTab.TODO, SliceRequest.first(5))
                            .items())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M5 the sender gets a receipt with the hash of each file, and those who process are told at once")
    void theSenderGetsAReceipt(PortalDatabase database) {
        in(database, em -> {
            IncomingSubmittal submittal = house.received("C-001\r\nBcc: x@example.org");
            List<Envelope> mails = mails();
            assertThat(mails).extracting(Envelope::to).containsExactlyInAnyOrder("lee@example.org", "doc@example.org");
            assertThat(mails).allSatisfy(mail -> assertThat(mail.subject()).doesNotContain("\r", "\n"));
            Envelope receipt = mails.stream()
                    .filter(mail -> mail.to().startsWith("lee"))
                    .findFirst()
                    .orElseThrow();
            String hash = submittal.getItems().get(0).getFile().getSha256();
            assertThat(receipt.text()).contains("marked.pdf  " + hash);
            assertThat(receipt.html()).contains(hash);
            house.process(submittal);
            assertThat(mails()).extracting(Envelope::to).containsExactly("lee@example.org");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what wants an act is not mailed any more once it is done")
    void whatIsDoneIsNotMailed(PortalDatabase database) {
        in(database, em -> {
            house.process(house.received("C-001"));
            assertThat(told(mails())).containsExactly("lee: C-001: processed", "lee: C-001: receipt");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "P3 news are gathered into one mail at the person's hour; what was read or hidden meanwhile is not in it")
    void newsAreGatheredIntoOneMail(PortalDatabase database) {
        in(database, em -> {
            for (NotificationKind kind :
                    List.of(NotificationKind.SUBMITTAL_HANDED_IN, NotificationKind.SUBMITTAL_PROCESSED)) {
                choose(house.lee.getAccount(), kind, MailRhythm.DAILY);
            }
            choose(house.doc, NotificationKind.SUBMITTAL_RECEIVED, MailRhythm.OFF);
            choose(house.vic, NotificationKind.SUBMITTAL_RECEIVED, MailRhythm.OFF);
            house.process(house.received("C-001"));
            house.received("C-002");
            assertThat(mails()).isEmpty();
            later(Duration.ofHours(25));
            List<Envelope> mails = mails();
            assertThat(told(mails)).hasSize(1);
            assertThat(mails.get(0).text())
                    .contains("C-001 arrived with us (P1 Project P1)", "C-001 was processed", "C-002 arrived");
            later(Duration.ofHours(48));
            assertThat(mails()).as("told once").isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "of what comes in the project's people are mailed, and whoever else chose so; all when it has nobody who may process")
    void theProjectsPeopleAreMailed(PortalDatabase database) {
        in(database, em -> {
            Account dana = house.staff("dana", Right.STAFF, Right.SUBMITTAL_VIEW, Right.SUBMITTAL_PROCESS);
            em.persist(new ProjectMember(house.p1, house.vic));
            choose(house.vic, NotificationKind.SUBMITTAL_RECEIVED, MailRhythm.OFF);
            house.received("C-001");
            assertThat(readers()).contains("doc", "dana");

            em.persist(new ProjectMember(house.p1, house.doc));
            house.received("C-002");
            assertThat(readers()).contains("doc").doesNotContain("dana");

            choose(dana, NotificationKind.SUBMITTAL_RECEIVED, MailRhythm.AT_ONCE);
            house.received("C-003");
            assertThat(readers()).contains("doc", "dana");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("N of a gathered mail that waits is written anew what its reader still sees")
    void aGatheredMailIsAskedAgain(PortalDatabase database) {
        in(database, em -> {
            choose(house.lee.getAccount(), NotificationKind.SUBMITTAL_HANDED_IN, MailRhythm.DAILY);
            choose(house.doc, NotificationKind.SUBMITTAL_RECEIVED, MailRhythm.OFF);
            choose(house.vic, NotificationKind.SUBMITTAL_RECEIVED, MailRhythm.OFF);
            house.received("C-001");
            house.at = house.world.project(house.leeds, "P5");
            house.received("C-002");
            later(Duration.ofHours(25));
            house.p1.hide(true);
            assertThat(mails()).as("the one that tells of both").isEmpty();
            later(Duration.ofMinutes(1));
            List<Envelope> mails = mails();
            assertThat(told(mails)).hasSize(1);
            assertThat(mails.get(0).text()).contains("C-002").doesNotContain("C-001", "P1");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P3 news wanted at once wait ten minutes for each other")
    void newsAtOnceWaitForEachOther(PortalDatabase database) {
        in(database, em -> {
            choose(house.doc, NotificationKind.SUBMITTAL_DOWNLOADED, MailRhythm.AT_ONCE);
            OutgoingSubmittal first = house.sent("T-001", EmailChoice.NONE);
            OutgoingSubmittal second = house.sent("T-002", EmailChoice.NONE);
            house.fire(new SubmittalDownloaded(first.getId()));
            later(Duration.ofMinutes(5));
            house.as(house.lee);
            house.fire(new SubmittalDownloaded(second.getId()));
            assertThat(mails()).isEmpty();
            later(Duration.ofMinutes(6));
            List<Envelope> mails = mails();
            assertThat(told(mails)).hasSize(1);
            assertThat(mails.get(0).text()).contains("T-001", "T-002");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D12 what was sent without a mail is taken back without one, and with one if it went with one")
    void takingBackIsMailedAsSendingWas(PortalDatabase database) {
        in(database, em -> {
            for (EmailChoice choice : List.of(EmailChoice.NONE, EmailChoice.NOTICE)) {
                OutgoingSubmittal submittal = house.sent("T-" + choice, choice);
                mails();
                submittal.voidWhole(new Act(house.doc, World.NOON), "wrong");
                house.fire(new SubmittalVoided(submittal.getId(), Set.of()));
                assertThat(mails()).hasSize(choice == EmailChoice.NONE ? 0 : 1);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an answer that is expected is reminded of on its day, once, and the house is told when it is overdue")
    void whoIsExpectedToAnswerIsReminded(PortalDatabase database) {
        in(database, em -> {
            choose(house.doc, NotificationKind.SUBMITTAL_OVERDUE, MailRhythm.AT_ONCE);
            house.sent("T-001", EmailChoice.NOTICE);
            mails();
            on(LocalDate.parse("2026-03-17"));
            assertThat(mails()).as("three days before").isEmpty();
            on(LocalDate.parse("2026-03-18"));
            on(LocalDate.parse("2026-03-18"));
            assertThat(told(mails())).containsExactly("lee: T-001: an answer is expected");
            on(LocalDate.parse("2026-03-21"));
            assertThat(told(mails())).containsExactly("lee: T-001: an answer is expected");
            later(Duration.ofMinutes(11));
            assertThat(mails()).extracting(Envelope::to).containsExactly("doc@example.org");
        });
    }
}
