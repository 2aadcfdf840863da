package org.sightline.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.SubmittalRecallConfirmed;
import org.sightline.ejb.submittal.SubmittalRecalled;
import org.sightline.ejb.submittal.SubmittalVoided;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecallConfirmation;
import org.sightline.entities.submittal.StampState;
import org.sightline.entities.submittal.SubmittalItem;

/** Mails and what their readers see when they go, said in sentences. */
class MailSightIT extends MailedTest {

    private Company tools;

    private Contact sam;

    private void letInSupplier() {
        house.p1.allowSubSuppliers(true);
        tools = house.world.supplier("ST");
        sam = house.contact("sam", tools, true);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A09 N whoever has lost sight when the mail's turn comes gets nothing, and the trail says so")
    void whoHasLostSightGetsNothing(PortalDatabase database) {
        in(database, em -> {
            Map<String, Consumer<Boolean>> sights = new LinkedHashMap<>();
            sights.put("project", lost -> house.p1.hide(lost));
            sights.put("confidence", lost -> house.p1.keepConfidential(lost));
            sights.put("portal", lost -> house.leeds.openPortal(!lost));
            sights.put("choice", lost -> house.lee.getWebAccess().reachAllProjects(!lost));
            sights.put("account", lost -> house.lee.getAccount().lock());
            sights.forEach((name, sight) -> {
                house.sent("T-" + name, EmailChoice.ATTACHMENTS);
                sight.accept(true);
                assertThat(mails()).as("without " + name).isEmpty();
                sight.accept(false);
                em.flush();
                assertThat(mails()).as("withdrawn for good without " + name).isEmpty();
            });
            assertThat(em.createQuery("select e from AuditEntry e where e.action = 'mail.suppressed'")
                            .getResultList())
                    .hasSize(sights.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "A09 X a mail names no document that its reader does not see, neither when it is written nor when it goes")
    void aMailNamesNoHiddenDocument(PortalDatabase database) {
        in(database, em -> {
            letInSupplier();
            DocumentRevision own = house.revision("M-1");
            own.getSlot().assign(tools);
            DocumentRevision other = house.revision("M-2");
            house.sent("T-001", tools, sam, own, other);
            assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail.text() + mail.html())
                    .contains("M-1 0", "with one document")
                    .doesNotContain("M-2"));
            other.getSlot().assign(tools);
            house.sent("T-002", tools, sam, own, other);
            other.getSlot().assign(null);
            assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail.text() + mail.html())
                    .contains("T-002", "M-1 0", "with one document")
                    .doesNotContain("M-2"));
            house.as(sam);
            assertThat(ring.get(NotificationService.class)
                            .list(null, SliceRequest.first(9))
                            .items())
                    .as("nor does the bell count it")
                    .hasSize(2)
                    .allMatch(row -> row.about().items() == null);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A09 X that a line was taken back is told to whom it is named; that nothing is left, to everybody")
    void aLineTakenBackIsToldToWhomItIsNamed(PortalDatabase database) {
        in(database, em -> {
            letInSupplier();
            List<DocumentRevision> documents =
                    Stream.of("M-1", "M-2", "M-3").map(house::revision).toList();
            documents.forEach(document -> document.getSlot().assign(tools));
            OutgoingSubmittal submittal =
                    house.sent("T-001", tools, sam, true, documents.toArray(DocumentRevision[]::new));
            documents.get(0).getSlot().assign(null);
            documents.get(1).getSlot().assign(null);
            mails();
            assertThat(mailedOfTakingBack(submittal, documents.get(0)))
                    .as("not named")
                    .isEmpty();
            house.fire(new SubmittalRecalled(submittal.getId()));
            assertThat(mails()).as("recalled, not named").isEmpty();
            assertThat(mailedOfTakingBack(submittal, documents.get(2)))
                    .as("named")
                    .hasSize(1);
            house.fire(new SubmittalRecalled(submittal.getId()));
            assertThat(mails()).as("recalled, named").hasSize(1);
            assertThat(mailedOfTakingBack(submittal, documents.get(1)))
                    .as("the last")
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A09 X nobody is asked to answer a line that is not named, neither when it is sent nor by a reminder")
    void nobodyIsAskedToAnswerWhatIsNotNamed(PortalDatabase database) {
        in(database, em -> {
            letInSupplier();
            DocumentRevision own = house.revision("M-1");
            DocumentRevision other = house.revision("M-2");
            own.getSlot().assign(tools);
            house.sent("T-001", tools, sam, true, other);
            assertThat(bell(sam, NotificationTab.TODO)).isEmpty();
            mails();
            on(LocalDate.parse("2026-03-18"));
            assertThat(mails()).isEmpty();
            house.sent("T-002", tools, sam, true, own, other);
            assertThat(bell(sam, NotificationTab.TODO)).containsExactly(NotificationKind.SUBMITTAL_SENT);
            mails();
            on(LocalDate.parse("2026-03-20"));
            assertThat(told(mails())).containsExactly("sam: T-002: an answer is expected");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a recall is told to all it was sent to who still see it; who has copies has to confirm, until it does")
    void aRecallIsTold(PortalDatabase database) {
        in(database, em -> {
            Contact ann = house.contact("ann", true);
            Contact bob = house.contact("bob", true);
            OutgoingSubmittal submittal = house.sent("T-001", EmailChoice.NOTICE, ann, bob);
            assertThat(mails()).hasSize(3);
            Act act = new Act(house.doc, World.NOON);
            submittal.voidWhole(act, "wrong");
            house.fire(new SubmittalVoided(submittal.getId(), Set.of()));
            mails();
            em.persist(new RecallConfirmation(submittal, house.lee.getAccount(), act));
            bob.getWebAccess().reachAllProjects(false);
            house.fire(new SubmittalRecalled(submittal.getId()));
            String subject = ": T-001: recall of documents taken back";
            assertThat(told(mails())).containsExactly("ann" + subject, "lee" + subject);
            assertThat(bell(house.lee, NotificationTab.TODO)).containsExactly(NotificationKind.SUBMITTAL_RECALLED);
            assertThat(bell(ann, NotificationTab.NEWS)).contains(NotificationKind.SUBMITTAL_RECALLED);
            assertThat(bell(bob, NotificationTab.NEWS)).isEmpty();
            house.fire(new SubmittalRecallConfirmed(
                    submittal.getId(), house.lee.getAccount().getId()));
            assertThat(bell(house.lee, NotificationTab.TODO)).isEmpty();
            assertThat(bell(ann, NotificationTab.NEWS)).contains(NotificationKind.SUBMITTAL_RECALLED);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a mail with files waits for their stamped copies, and goes when these are made or cannot be")
    void filesGoStamped(PortalDatabase database) {
        in(database, em -> {
            house.stamped = true;
            OutgoingSubmittal submittal = house.sent("T-001", EmailChoice.ATTACHMENTS);
            assertThat(mails()).isEmpty();
            submittal.getItems().get(0).getStamping().refuse(StampState.SIGNED);
            ring.get(ClockOffset.class).set(Duration.ofSeconds(30));
            assertThat(told(mails())).hasSize(1);
            house.sent("T-002", EmailChoice.NOTICE);
            assertThat(told(mails())).as("a notice carries no files").hasSize(1);
        });
    }

    private List<String> mailedOfTakingBack(OutgoingSubmittal submittal, DocumentRevision document) {
        SubmittalItem item = submittal.getItems().stream()
                .filter(line -> line.getRevision().equals(document))
                .findFirst()
                .orElseThrow();
        submittal.voidItem(item, new Act(house.doc, World.NOON), "wrong");
        house.fire(new SubmittalVoided(submittal.getId(), Set.of(item.getId())));
        return told(mails());
    }

    private List<NotificationKind> bell(Contact contact, NotificationTab tab) {
        house.as(contact);
        return ring.get(NotificationService.class).list(tab, SliceRequest.first(9)).items().stream()
                .map(NotificationRow::kind)
                .toList();
    }
}
