package org.sightline.ejb.submittal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.World;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalDownload;
import org.sightline.ejb.submittal.SubmittalItemRow;
import org.sightline.ejb.submittal.SubmittalReaders;
import org.sightline.ejb.submittal.VisitorRow;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalState;

/** Files of what was sent: who took them, and that what is taken back is gone at once. */
class OutgoingVoidingIT extends OutgoingTest {

    private final SubmittalDownload downloads = ring.get(SubmittalDownload.class);

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "opening and downloading by whom it is addressed to moves it on; by others it is kept and moves nothing")
    void visitsMoveItOn(PortalDatabase database) {
        in(database, any -> {
            UUID id = sent(document("P1-101"), document("P1-102"));
            as(ann);
            submittals.get(id);
            zip(id);
            assertThat(submittals.countFresh(null, 10)).isZero();
            as(doc);
            assertThat(detail(id).state()).isEqualTo(SubmittalState.SENT);
            as(lee);
            submittals.get(id);
            assertThat(submittals.countFresh(project.getId(), 10)).isEqualTo(1);
            assertThat(detail(id).state()).isEqualTo(SubmittalState.SENT);
            as(doc);
            assertThat(detail(id).state()).isEqualTo(SubmittalState.ACCESSED);
            long version = version(id);
            as(lee);
            zip(id);
            assertThat(submittals.countFresh(null, 10)).isZero();
            assertThat(detail(id).downloadedAt()).isNotNull();
            as(doc);
            assertThat(detail(id).state()).isEqualTo(SubmittalState.DOWNLOADED);
            assertThat(version(id)).isEqualTo(version);
            assertThat(ring.get(SubmittalReaders.class).list(id))
                    .extracting(VisitorRow::name, VisitorRow::kind, row -> row.downloadedAt() != null)
                    .containsExactlyInAnyOrder(tuple("lee", RecipientKind.TO, true), tuple("ann", null, true));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a voided line changes the archive and its tag at once, keeps its words, and its document is queued again")
    void aVoidedLineIsGoneAtOnce(PortalDatabase database) {
        in(database, any -> {
            DocumentRevision one = document("P1-101");
            UUID id = sent(one, document("P1-102"));
            as(lee);
            Download before = zip(id);
            as(doc);
            UUID line = detail(id).items().get(0).id();
            voiding.voidIt(id, version(id), Set.of(line), "Wrong drawing");
            assertThat(fresh(DocumentSlot.class, one.getSlot().getId()).getLocation())
                    .isEqualTo(SlotLocation.QUEUED);
            as(lee);
            Download after = zip(id);
            assertThat(after.tag()).isNotEqualTo(before.tag());
            assertThat(after.size()).isLessThan(before.size());
            assertThatThrownBy(() -> downloads.describe(id, line)).isInstanceOf(NotFoundException.class);
            SubmittalDetail seen = detail(id);
            assertThat(seen.items().get(0).number()).isEqualTo("P1-101");
            assertThat(seen.items().get(0).open()).isFalse();
            assertThat(seen.items().get(0).voiding().reason()).isEqualTo("Wrong drawing");
            assertThat(seen.items().get(0).voiding().by()).isNull();
            assertThat(seen.progress().files()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("taken back as a whole it stays listed without its files; without a reason it is not taken back")
    void voidedAsAWhole(PortalDatabase database) {
        in(database, any -> {
            UUID id = sent(document("P1-101"), document("P1-102"));
            assertThatThrownBy(() -> voiding.voidIt(id, version(id), Set.of(), " "))
                    .isInstanceOf(RefusedException.class);
        });
        in(database, any -> {
            UUID id = sent(document("P1-101"), document("P1-102"));
            voiding.voidIt(id, version(id), Set.of(), "Wrong project");
            as(lee);
            assertThat(detail(id).state()).isEqualTo(SubmittalState.VOID);
            assertThat(detail(id).reason()).isEqualTo("Wrong project");
            assertThatThrownBy(() -> downloads.describeZip(id)).isInstanceOf(NotFoundException.class);
            assertThat(submittals.countFresh(null, 10)).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D18 X why a line was taken back is told to nobody who is not told of the line, were it the last one")
    void whyALineWasTakenBack(PortalDatabase database) {
        in(database, any -> {
            Company tools = subSupplier();
            Contact sam = world.contact("sam", tools, RelationLevel.SITE, false);
            DocumentRevision one = document("P1-101");
            DocumentRevision two = document("P1-102");
            one.getSlot().assign(tools);
            two.getSlot().assign(tools);
            em.flush();
            UUID id = draftTo(tools, sam, one, two);
            send(id);
            List<UUID> lines =
                    detail(id).items().stream().map(SubmittalItemRow::id).toList();
            fresh(DocumentSlot.class, two.getSlot().getId()).assign(null);
            em.flush();
            voiding.voidIt(id, version(id), Set.of(lines.get(0)), "Wrong scale");
            voiding.voidIt(id, version(id), Set.of(lines.get(1)), "Given to another");
            assertThat(detail(id).reason()).isEqualTo("Given to another");
            as(sam);
            assertThat(detail(id).state()).isEqualTo(SubmittalState.VOID);
            assertThat(detail(id).reason()).isNull();
            assertThat(detail(id).items())
                    .extracting(SubmittalItemRow::number, item -> item.voiding().reason())
                    .containsExactly(tuple("P1-101", "Wrong scale"));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I02 an archive does not tell since when its bytes have been known")
    void anArchiveTellsNothingOfItsBytes(PortalDatabase database) {
        in(database, any -> {
            UUID id = sent(document("P1-101"));
            as(lee);
            String tag = zip(id).tag();
            em.createQuery("update StoredFile f set f.createdAt = :long")
                    .setParameter("long", World.NOON.minus(Duration.ofDays(400)))
                    .executeUpdate();
            em.clear();
            assertThat(zip(id).tag()).isEqualTo(tag);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what was taken back can be sent again, under the next number")
    void takenBackAndSentAgain(PortalDatabase database) {
        in(database, any -> {
            DocumentRevision one = document("P1-101");
            UUID id = sent(one);
            voiding.voidIt(id, version(id), Set.of(), "Wrong cover");
            em.flush();
            em.clear();
            UUID again = sent(em.find(DocumentRevision.class, one.getId()));
            as(lee);
            assertThat(detail(again).number()).isEqualTo("T-002");
            assertThat(zip(again).size()).isPositive();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("who had taken files away that were taken back is asked to confirm, once, and nobody else is")
    void recalled(PortalDatabase database) {
        OutgoingRecall recalls = ring.get(OutgoingRecall.class);
        in(database, any -> {
            UUID id = sent(document("P1-101"), document("P1-102"));
            assertThatThrownBy(() -> recalls.recall(id)).isInstanceOf(RefusedException.class);
            as(lee);
            zip(id);
            as(doc);
            voiding.voidIt(id, version(id), Set.of(detail(id).items().get(0).id()), "Wrong drawing");
            recalls.recall(id);
            assertThat(recalls.list(id))
                    .extracting(RecallRow::name, RecallRow::confirmedAt)
                    .containsExactly(tuple("lee", null));
            as(ann);
            assertThat(recalls.isAsked(id)).isFalse();
            assertThatThrownBy(() -> recalls.confirm(id)).isInstanceOf(NotFoundException.class);
            as(lee);
            assertThat(recalls.isAsked(id)).isTrue();
            recalls.confirm(id);
            em.flush();
            assertThat(recalls.isAsked(id)).isFalse();
            assertThatThrownBy(() -> recalls.confirm(id)).isInstanceOf(RefusedException.class);
            as(doc);
            assertThat(recalls.list(id)).allMatch(row -> row.confirmedAt() != null);
        });
    }

    private Download zip(UUID id) {
        try {
            em.flush();
            Download zip = downloads.files(id, found -> true);
            em.flush();
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
