package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.ModuleSwitch;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** Bringing files in: nothing is overwritten, and no refusal tells of what is hidden. */
class DocumentUploadsIT extends DocumentTest {

    private UUID mine(String name) {
        return upload(lee.getAccount(), name, "by lee " + name);
    }

    private static NewRevision plain(UUID upload, String label) {
        return new NewRevision(upload, label, false, false);
    }

    @ParameterizedTest
    @EnumSource
    void aTakenLabelIsRefusedBesideItsFieldAndTheOldBytesStay(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "A", true);
            String hash = document.revision("A").sha256();
            for (String label : List.of("A", " a ")) {
                assertThatThrownBy(() -> uploads.add(document.id(), plain(upload(doc, "x.pdf", "x" + label), label)))
                        .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                            assertThat(refusal.getKey()).isEqualTo("document.revision.labelTaken");
                            assertThat(refusal.getField()).contains("revision");
                        });
            }
            assertThat(documents.find(document.id()).revisions())
                    .extracting(RevisionRow::label, RevisionRow::sha256)
                    .containsExactly(tuple("A", hash));
        });
    }

    @ParameterizedTest
    @EnumSource
    void anUploadIsTakenOnceAndOnlyByItsOwner(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            UUID upload = upload(doc, "one.pdf", "one");
            uploads.add(document.id(), plain(upload, "1"));
            assertThatThrownBy(() -> uploads.add(document.id(), plain(upload, "2")))
                    .hasMessage("upload.notComplete");
            ask(lee);
            UUID ofDoc = upload(doc, "two.pdf", "two");
            assertThatThrownBy(() -> uploads.add(document.id(), plain(ofDoc, "2")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> suggestions.suggest(p1.getId(), null, List.of(ofDoc)))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatAContactBringsInIsSeenByItselfAndByStaffAlone(PortalDatabase database) {
        in(database, em -> {
            ask(lee);
            DocumentDetail brought =
                    uploads.create(p1.getId(), NewDocument.of("L-1", "Layout"), plain(mine("L-1.pdf"), "0"));
            assertThat(brought.revisions()).extracting(RevisionRow::label).containsExactly("0");
            assertThat(numbers(DocumentFilter.all())).containsExactly("L-1");
            ask(gail);
            assertThat(numbers(DocumentFilter.all())).isEmpty();
            assertThat(numbers(DocumentFilter.searching("L-1"))).isEmpty();
            ask(doc);
            assertThat(numbers(DocumentFilter.all())).containsExactly("L-1");
            assertThat(documents.get(brought.id()).revision("0").uploadedBy()).isEqualTo("lee");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aContactCannotPublishOrIssueWhatItBringsIn(PortalDatabase database) {
        in(database, em -> {
            ask(lee);
            DocumentDetail brought = uploads.create(
                    p1.getId(),
                    new NewDocument("L-1", "Layout", "X", true, tools.getId()),
                    new NewRevision(mine("L-1.pdf"), "0", true, true));
            ask(gail);
            assertThat(numbers(DocumentFilter.all())).isEmpty();
            ask(doc);
            DocumentDetail seen = documents.find(brought.id());
            assertThat(seen.inRegister()).isFalse();
            assertThat(seen.supplier()).isNull();
            assertThat(seen.docCode()).isNull();
            assertThat(seen.revision("0").inPortal()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void noRefusalTellsAContactOfWhatIsHidden(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail shown = document("P1-001", "0", true);
            revision(shown, "1", false);
            document("P1-002", "0", false);
            ask(lee);

            DocumentDetail same =
                    uploads.create(p1.getId(), NewDocument.of("P1-002", "Mine"), plain(mine("a.pdf"), "0"));
            DocumentDetail second = uploads.add(shown.id(), plain(mine("b.pdf"), "1"));

            assertThat(same.title()).isEqualTo("Mine");
            assertThat(second.revisions()).extracting(RevisionRow::label).containsExactly("1", "0");
            assertThatThrownBy(() ->
                            uploads.create(p1.getId(), NewDocument.of("p1-001", "Seen"), plain(mine("c.pdf"), "0")))
                    .hasMessage("document.numberTaken");
            assertThatThrownBy(() -> uploads.add(shown.id(), plain(mine("d.pdf"), "0")))
                    .hasMessage("document.revision.labelTaken");
            ask(doc);
            DocumentDetail both = documents.find(shown.id());
            assertThat(both.revisions()).hasSize(3);
            assertThat(both.revisions().stream().map(RevisionRow::reference).distinct())
                    .as("each can be addressed")
                    .hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyBringsAnythingIntoWhatItDoesNotSee(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail hidden = document("P1-002", "0", false);
            ask(lee);
            assertThatThrownBy(() -> uploads.add(hidden.id(), plain(mine("a.pdf"), "1")))
                    .isInstanceOf(NotFoundException.class);
            ask(bea);
            UUID ofBea = upload(bea.getAccount(), "b.pdf", "b");
            assertThatThrownBy(() -> uploads.create(p1.getId(), NewDocument.of("B", "B"), plain(ofBea, "0")))
                    .isInstanceOf(NotFoundException.class);
            em.createQuery("select s from ModuleSwitch s where s.module = :module", ModuleSwitch.class)
                    .setParameter("module", Module.DOCUMENTS)
                    .getSingleResult()
                    .turn(false);
            ask(lee);
            assertThatThrownBy(() -> uploads.create(p1.getId(), NewDocument.of("L", "L"), plain(mine("l.pdf"), "0")))
                    .as("the module is off")
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSubSupplierDeliversItsOwnDocumentsOnly(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail other = document("P1-001", "0", true);
            var slot = world.assign(p1, "P1-003", tools);
            em.flush();
            ask(sam);
            UUID upload = upload(sam.getAccount(), "P1-003_A.pdf", "gearbox");

            DocumentDetail delivered = uploads.add(slot.getId(), plain(upload, "A"));

            assertThat(delivered.revision("A").forSupplier()).isTrue();
            UUID second = upload(sam.getAccount(), "x.pdf", "x");
            assertThatThrownBy(() -> uploads.add(other.id(), plain(second, "1")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> uploads.create(p1.getId(), NewDocument.of("S-1", "Own"), plain(second, "0")))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void manyFilesAreTakenAllOrNoneAndTheRefusedRowIsNamed(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            UUID first = upload(doc, "P1-001_1.pdf", "1");
            UUID second = upload(doc, "P1-004_A.pdf", "4");
            assertThatThrownBy(() -> uploads.save(
                            p1.getId(),
                            List.of(
                                    new IncomingFile(first, document.id(), null, null, "1"),
                                    new IncomingFile(second, document.id(), null, null, "0")),
                            false,
                            false))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.getField())
                            .contains("rows:1:revision"));
            em.clear();
        });
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            UUID first = upload(doc, "P1-001_1.pdf", "1");
            UUID second = upload(doc, "P1-004_A.pdf", "4");
            uploads.save(
                    p1.getId(),
                    List.of(
                            new IncomingFile(first, document.id(), null, null, "1"),
                            new IncomingFile(second, null, "P1-004", "Gear box", "A")),
                    true,
                    true);
            ask(lee);
            assertThat(numbers(DocumentFilter.all())).containsExactly("P1-001", "P1-004");
            assertThat(rows(DocumentFilter.all()).get(0).latest().label()).isEqualTo("1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void suggestionsComeFromNameAndBytesOfVisibleDocuments(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            document("P1-002", "0", false);
            List<UUID> files = List.of(
                    upload(doc, "P1-001_1.pdf", "new"),
                    upload(doc, "P1-001 final.pdf", "final"),
                    upload(doc, "P1-004_A Gear box.pdf", "gear"),
                    upload(doc, "copy.pdf", "P1-0010"));

            assertThat(suggestions.suggest(p1.getId(), null, files))
                    .extracting(
                            Suggestion::document,
                            Suggestion::number,
                            Suggestion::title,
                            Suggestion::label,
                            Suggestion::doubt)
                    .containsExactly(
                            tuple(document.id(), "P1-001", "Title of P1-001", "1", null),
                            tuple(document.id(), "P1-001", "Title of P1-001", null, Suggestion.Doubt.SIMILAR_NAME),
                            tuple(null, "P1-004", "Gear box", "A", null),
                            tuple(null, "copy", "copy", "0", Suggestion.Doubt.SAME_FILE));
            ask(lee);
            List<UUID> ofLee = List.of(
                    upload(lee.getAccount(), "P1-002_1.pdf", "P1-0020"), upload(lee.getAccount(), "P1-001.pdf", "y"));
            assertThat(suggestions.suggest(p1.getId(), null, ofLee))
                    .extracting(Suggestion::document, Suggestion::label, Suggestion::doubt)
                    .containsExactly(tuple(null, "1", null), tuple(document.id(), "1", null));
            assertThat(em.createQuery("select r from DocumentRevision r", DocumentRevision.class)
                            .getResultList())
                    .hasSize(2);
        });
    }
}
