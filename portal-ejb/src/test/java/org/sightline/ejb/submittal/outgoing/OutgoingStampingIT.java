package org.sightline.ejb.submittal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.Kept;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalDownload;
import org.sightline.ejb.submittal.SubmittalFilter;
import org.sightline.ejb.submittal.SubmittalItemRow;
import org.sightline.ejb.submittal.SubmittalSort;
import org.sightline.ejb.submittal.incoming.AnswerGiving;
import org.sightline.ejb.submittal.incoming.GivenAnswer;
import org.sightline.ejb.submittal.incoming.ReturnSheets;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.StampState;
import org.sightline.entities.submittal.SubmittalItem;

/** Copies with a stamp go out in the place of the files that were sent; made by the worker itself. */
class OutgoingStampingIT extends OutgoingTest {

    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """;

    private final SubmittalStamping stamping = ring.get(SubmittalStamping.class);
    private final StampWatch watch = ring.get(StampWatch.class);
    private final SheetKeeping sheets = ring.get(SheetKeeping.class);
    private final SubmittalDownload downloads = ring.get(SubmittalDownload.class);

    @Override
    String[] packages() {
        return new String[] {"submittal.outgoing", "design.worker", "design.rendition"};
    }

    private UUID stampedAndSent(DocumentRevision... revisions) {
        UUID id = draft(List.of(to(lee)), revisions);
        drafts.change(
                id,
                version(id),
                new DraftChange(null, null, new DraftChange.DraftManner(null, null, true, true), null, null));
        send(id);
        return id;
    }

    private DocumentRevision pdf(String number) {
        return document(number, "application/pdf", PDF + "% " + number);
    }

    private int asSystem(java.util.function.IntSupplier job) {
        em.flush();
        em.clear();
        ring.as(Caller.system());
        int done = job.getAsInt();
        em.flush();
        return done;
    }

    private Download described(UUID id, SubmittalItemRow line) {
        try {
            return downloads.describe(id, line.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepSheet(UUID id, JsonObject content) {
        try {
            sheets.keep(id, content, ring.get(FileStore.class).keep(new ByteArrayInputStream(new byte[] {1})));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean sheetKept(UUID id) {
        try {
            return sheets.find(id).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String zipTag(UUID id) {
        try {
            return downloads.describeZip(id).tag();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a stamped copy goes out in the place of the file as soon as it is made, and goes with the line when that is voided")
    void aStampedCopyGoesOut(PortalDatabase database) {
        in(database, any -> {
            DocumentRevision one = pdf("P1-101");
            StoredFile original = one.getFile();
            UUID id = stampedAndSent(one, document("P1-102"));
            as(lee);
            SubmittalDetail before = detail(id);
            assertThat(before.items()).extracting(line -> line.file().stamp()).containsExactly(StampState.DUE, null);
            assertThat(described(id, before.items().get(0)).tag()).isEqualTo(original.getSha256());
            String zip = zipTag(id);
            assertThat(sheets.content(id).toString())
                    .contains(original.getSha256().substring(0, 12));

            JsonObject content = sheets.content(id);
            keepSheet(id, content);
            assertThat(sheetKept(id)).isTrue();
            assertThat(asSystem(stamping::stampDue)).isEqualTo(1);
            assertThat(asSystem(stamping::stampDue)).as("once is enough").isZero();

            as(lee);
            SubmittalItemRow line = detail(id).items().get(0);
            assertThat(line.file().stamp()).isEqualTo(StampState.MADE);
            assertThat(line.file().sha256()).isNotEqualTo(original.getSha256());
            assertThat(line.file().size()).isGreaterThan(original.getSize());
            assertThat(described(id, line).tag()).isEqualTo(line.file().sha256());
            assertThat(zipTag(id)).isNotEqualTo(zip);
            assertThat(sheetKept(id)).as("a sheet of before is made anew").isFalse();
            keepSheet(id, content);
            assertThat(sheetKept(id))
                    .as("and one that was on its way is not kept")
                    .isFalse();
            assertThat(sheets.content(id).toString())
                    .as("the sheet tells what one can take away")
                    .contains(line.file().sha256().substring(0, 12));
            assertThat(fresh(DocumentRevision.class, one.getId()).getFile().getSha256())
                    .isEqualTo(original.getSha256());
            as(doc);
            voiding.voidIt(id, version(id), Set.of(line.id()), "Wrong drawing");
            as(lee);
            assertThatThrownBy(() -> described(id, line)).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a file that cannot be stamped goes as it is and its line says why; one that was voided meanwhile is left alone")
    void whatCannotBeStampedGoesAsItIs(PortalDatabase database) {
        in(database, any -> {
            DocumentRevision broken = document("P1-101", "application/pdf", "%PDF-1.4 and no more");
            UUID id = stampedAndSent(broken, pdf("P1-102"));
            UUID second = detail(id).items().get(1).id();
            voiding.voidIt(id, version(id), Set.of(second), "Wrong drawing");

            assertThat(asSystem(stamping::stampDue)).isEqualTo(1);

            as(lee);
            SubmittalItemRow line = detail(id).items().get(0);
            assertThat(line.file().stamp()).isEqualTo(StampState.UNREADABLE);
            assertThat(described(id, line).tag()).isEqualTo(broken.getFile().getSha256());
            as(doc);
            assertThat(submittals.history(id).steps()).extracting("action").contains("submittal.item.unstamped");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("one makes a copy at a time, and what is made after the line was taken back is dropped")
    void oneAtATime(PortalDatabase database) {
        in(database, any -> {
            UUID id = stampedAndSent(pdf("P1-101"));
            UUID line = detail(id).items().get(0).id();
            ring.as(Caller.system());
            StampWatch.Held held = watch.take(line).orElseThrow();
            assertThat(held.content().toString()).contains("IFR", "P1-101", "T-001", "cover", leeds.getName());
            assertThat(watch.take(line)).isEmpty();
            watch.failed(held);
            assertThat(watch.take(line)).as("not at once again").isEmpty();
            watch.made(held, new Kept(new StoredFile.Fingerprint("cd".repeat(32), 1, 1), new byte[0]));
            assertThat(fresh(SubmittalItem.class, line).getStamping().getState())
                    .as("it was given back meanwhile")
                    .isEqualTo(StampState.DUE);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "answers given in the portal are stamped upon their files, which follow their documents, and filed with the return transmittal")
    void answersAreStampedAndFiled(PortalDatabase database) {
        in(database, any -> {
            ReturnStatus approved = new ReturnStatus(
                    leeds,
                    new ReturnStatus.Wording("1", "Approved", "#00aa00"),
                    new ReturnStatus.Meaning(true, false),
                    1);
            em.persist(approved);
            DocumentRevision one = pdf("P1-101");
            UUID id = sent(one, document("P1-102", "application/pdf", "%PDF-1.4 and no more"));
            ReturnSheets papers = ring.get(ReturnSheets.class);
            assertThat(asSystem(papers::fileDue)).as("nothing is answered").isZero();
            as(lee);
            AnswerGiving giving = ring.get(AnswerGiving.class);
            giving.give(
                    id,
                    detail(id).items().stream()
                            .map(line -> new GivenAnswer(line.id(), approved.getId(), null))
                            .toList());

            assertThat(asSystem(papers::fileDue)).isEqualTo(1);
            assertThat(asSystem(papers::fileDue)).isZero();

            as(lee);
            UUID filed = submittals
                    .list(
                            new SubmittalFilter(null, null, null, Direction.INCOMING, null, null),
                            SubmittalSort.MOVED,
                            SliceRequest.first(5))
                    .items()
                    .get(0)
                    .id();
            SubmittalDetail back = detail(filed);
            assertThat(back.number()).isEqualTo("R-T-001");
            assertThat(back.items()).extracting(SubmittalItemRow::open).containsExactly(true, true, true);
            SubmittalItemRow answered = back.items().get(1);
            assertThat(answered.answer().code()).isEqualTo("1");
            assertThat(answered.number()).isEqualTo("P1-101");
            assertThat(answered.file().sha256()).isNotEqualTo(one.getFile().getSha256());
            assertThat(back.items().get(2).file().stamp()).isEqualTo(StampState.UNREADABLE);
            em.createQuery("update DocumentRevision r set r.state = :void where r.id = :id")
                    .setParameter("void", RevisionState.VOID)
                    .setParameter("id", one.getId())
                    .executeUpdate();
            as(lee);
            assertThat(detail(filed).items())
                    .as("an answered file shows with its document")
                    .extracting(SubmittalItemRow::open)
                    .containsExactly(true, false, true);
        });
    }
}
