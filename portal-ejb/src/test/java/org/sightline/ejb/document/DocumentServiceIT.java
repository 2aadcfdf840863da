package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/** What each sees of documents, on a real database. */
class DocumentServiceIT extends DocumentTest {

    @ParameterizedTest
    @EnumSource
    void aContactSeesWhatIsInThePortalOfItsProjectsAndNothingElse(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail shown = document("P1-001", "0", true);
            DocumentDetail internal = document("P1-002", "0", false);

            assertThat(numbers(DocumentFilter.all())).containsExactly("P1-001", "P1-002");
            ask(lee);
            assertThat(numbers(DocumentFilter.all())).containsExactly("P1-001");
            assertThat(documents.get(shown.id()).number()).isEqualTo("P1-001");
            assertThatThrownBy(() -> documents.get(internal.id())).isInstanceOf(NotFoundException.class);
            ask(bea);
            assertThat(numbers(DocumentFilter.all())).isEmpty();
            assertThatThrownBy(() -> documents.get(shown.id())).isInstanceOf(NotFoundException.class);
            ask(sam);
            assertThat(numbers(DocumentFilter.all())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A03 a revision is found under its own document only, whatever is to become of it")
    void aRevisionIsFoundUnderItsOwnDocumentOnly(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail own = document("P1-001", "0", true);
            DocumentDetail other = document("P1-002", "0", false);
            UUID foreign = other.revision("0").id();
            List<ThrowingCallable> acts = List.of(
                    () -> revisions.issue(own.id(), foreign, own.version()),
                    () -> revisions.voidIt(own.id(), foreign, own.version()),
                    () -> revisions.publish(own.id(), foreign, own.version(), true),
                    () -> revisions.withdraw(own.id(), foreign, own.version()),
                    () -> revisions.share(own.id(), foreign, own.version(), false),
                    () -> revisions.delete(own.id(), foreign, own.version()));

            acts.forEach(act -> assertThatThrownBy(act).isInstanceOf(NotFoundException.class));
            assertThatThrownBy(() -> own.revision(foreign.toString())).isInstanceOf(NotFoundException.class);
            em.flush();
            em.clear();
            assertThat(documents.get(other.id()).revisions()).isEqualTo(other.revisions());
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyVisibleRevisionsAreCountedNamedAndLatest(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            DocumentDetail later = revision(document, "1", false);
            revisions.issue(later.id(), later.revision("1").id(), later.version());

            assertThat(rows(DocumentFilter.all()).get(0).latest().label()).isEqualTo("1");
            assertThat(rows(DocumentFilter.all()).get(0).revisions()).isEqualTo(2);
            assertThat(documents.get(document.id()).revision("0").state()).isEqualTo(RevisionState.SUPERSEDED);
            ask(lee);
            assertThat(rows(DocumentFilter.all()).get(0).latest().label()).isEqualTo("0");
            assertThat(rows(DocumentFilter.all()).get(0).revisions()).isEqualTo(1);
            DocumentDetail seen = documents.get(document.id());
            assertThat(seen.revisions()).extracting(RevisionRow::label).containsExactly("0");
            assertThat(seen.revision("0").state())
                    .as("no word of a later revision")
                    .isEqualTo(RevisionState.ISSUED);
            assertThat(seen.inRegister()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSearchFindsNoHiddenFileName(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            uploads.add(document.id(), new NewRevision(upload(doc, "Secret margin.pdf", "margin"), "1", false, false));

            assertThat(numbers(DocumentFilter.searching("SECRET"))).containsExactly("P1-001");
            ask(lee);
            assertThat(numbers(DocumentFilter.searching("secret"))).isEmpty();
            assertThat(numbers(DocumentFilter.searching("001_0.pd"))).containsExactly("P1-001");
            assertThat(numbers(DocumentFilter.searching("title OF"))).containsExactly("P1-001");
            assertThat(numbers(DocumentFilter.searching("%"))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatAContactSortsByDoesNotMoveWithWhatItDoesNotSee(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            ask(lee);
            Instant before = documents.get(document.id()).updatedAt();
            ask(doc);
            revision(document, "1", false);
            ask(lee);
            assertThat(documents.get(document.id()).updatedAt()).isEqualTo(before);
            assertThat(rows(DocumentFilter.all()).get(0).updatedAt()).isEqualTo(before);
            assertThat(documents
                            .list(DocumentFilter.all(), DocumentSort.UPDATED, SliceRequest.first(5))
                            .items())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aListIsNarrowedByProjectPortalAndState(PortalDatabase database) {
        in(database, em -> {
            document("P1-001", "0", true);
            document("P1-002", "0", false);
            var p5 = world.project(leeds, "P5");
            em.flush();
            uploads.create(p5.getId(), NewDocument.of("P5-001", "Empty"), null);

            assertThat(numbers(DocumentFilter.of(p5.getId()))).containsExactly("P5-001");
            assertThat(numbers(new DocumentFilter(null, null, leeds.getId(), null, null)))
                    .hasSize(3);
            assertThat(numbers(new DocumentFilter(null, null, tools.getId(), null, null)))
                    .isEmpty();
            assertThat(numbers(new DocumentFilter(null, null, null, true, null)))
                    .containsExactly("P1-001");
            assertThat(numbers(new DocumentFilter(null, null, null, false, null)))
                    .containsExactly("P1-002", "P5-001");
            assertThat(numbers(new DocumentFilter(null, null, null, null, RevisionState.WORKING)))
                    .containsExactly("P1-002");
            assertThat(numbers(new DocumentFilter(null, null, null, null, RevisionState.ISSUED)))
                    .containsExactly("P1-001");
        });
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOtherInEveryOrder(PortalDatabase database) {
        in(database, em -> {
            for (int i = 1; i <= 5; i++) {
                document("P1-00" + i, "0", true);
            }
            for (var asking : List.<Runnable>of(() -> ask(doc), () -> ask(lee))) {
                asking.run();
                for (DocumentSort sort : DocumentSort.values()) {
                    var first = documents.list(DocumentFilter.all(), sort, SliceRequest.first(2));
                    var second = documents.list(DocumentFilter.all(), sort, SliceRequest.of(first.next(), 2, false));
                    var third = documents.list(DocumentFilter.all(), sort, SliceRequest.of(second.next(), 2, false));
                    assertThat(third.items()).hasSize(1);
                    assertThat(third.next()).isNull();
                    assertThat(third.total()).isEqualTo(5);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSavesAnOldVersionIsToldAndNumbersStayUnique(PortalDatabase database) {
        in(database, em -> {
            document("P1-001", "0", false);
            DocumentDetail seen = document("P1-002", "0", false);
            DocumentDetail changed = documents.change(seen.id(), seen.version(), named(null, "Other"));

            assertThat(changed.version()).isGreaterThan(seen.version());
            assertThatThrownBy(() -> documents.change(seen.id(), seen.version(), named(null, "Third")))
                    .isInstanceOf(StaleException.class);
            assertThatThrownBy(() -> documents.change(seen.id(), changed.version(), named(" p1-001", null)))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                        assertThat(refusal.getKey()).isEqualTo("document.numberTaken");
                        assertThat(refusal.getField()).contains("number");
                    });
            assertThatThrownBy(() -> documents.change(seen.id(), changed.version(), named(null, " ")))
                    .hasMessage("shared.required");
        });
    }

    private static DocumentChange named(String number, String title) {
        return new DocumentChange(number, title, null, null, null, false);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDocumentShowsOnceItIsInTheRegister(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail empty = uploads.create(p1.getId(), NewDocument.of("P1-009", "Manual"), null);
            ask(lee);
            assertThat(numbers(DocumentFilter.all())).isEmpty();
            ask(doc);
            documents.change(empty.id(), empty.version(), new DocumentChange(null, null, null, true, null, false));
            ask(lee);
            assertThat(numbers(DocumentFilter.all())).containsExactly("P1-009");
            assertThat(rows(DocumentFilter.all()).get(0).latest()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSubSupplierSeesItsDocumentButRevisionsOnlyWhenMeantForIt(PortalDatabase database) {
        in(database, em -> {
            document("P1-001", "0", true);
            DocumentDetail gearbox = document("P1-003", "0", true);
            documents.change(
                    gearbox.id(), gearbox.version(), new DocumentChange(null, null, null, null, tools.getId(), false));
            ask(sam);
            assertThat(numbers(DocumentFilter.all())).containsExactly("P1-003");
            DocumentRow row = rows(DocumentFilter.all()).get(0);
            assertThat(row.customer()).isNull();
            assertThat(row.latest()).isNull();
            assertThat(row.revisions()).isZero();
            assertThat(numbers(DocumentFilter.searching("P1-003_0.pdf"))).isEmpty();
            assertThat(numbers(new DocumentFilter(null, null, leeds.getId(), null, null)))
                    .as("whose project it is")
                    .isEmpty();
            ask(doc);
            DocumentDetail now = documents.find(gearbox.id());
            revisions.share(now.id(), now.revision("0").id(), now.version(), true);
            ask(sam);
            assertThat(documents.get(gearbox.id()).revisions()).hasSize(1);
            assertThat(documents.get(gearbox.id()).supplier().code()).isEqualTo("ST");
            ask(lee);
            assertThat(documents.get(gearbox.id()).supplier()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aHiddenOrCompletedProjectTakesItsDocumentsAlong(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail shown = document("P1-001", "0", true);
            for (var switched : List.<java.util.function.Consumer<Boolean>>of(p1::hide, p1::complete)) {
                switched.accept(true);
                ask(lee);
                assertThat(numbers(DocumentFilter.all())).isEmpty();
                assertThatThrownBy(() -> documents.get(shown.id())).isInstanceOf(NotFoundException.class);
                switched.accept(false);
                assertThat(documents.get(shown.id()).revisions()).hasSize(1);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void issuingSupersedesAndPublishingAWorkingRevisionIsConfirmed(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            DocumentDetail two = revision(document, "1", false);
            assertThatThrownBy(
                            () -> revisions.publish(two.id(), two.revision("1").id(), two.version(), false))
                    .hasMessage("document.revision.confirmWorking");
            revisions.publish(two.id(), two.revision("1").id(), two.version(), true);
            em.flush();
            DocumentDetail published = documents.find(two.id());
            assertThat(published.revision("1").inPortal()).isTrue();
            revisions.issue(two.id(), published.revision("1").id(), published.version());
            em.flush();
            DocumentDetail issued = documents.find(two.id());
            assertThat(issued.revision("0").state()).isEqualTo(RevisionState.SUPERSEDED);
            ask(lee);
            assertThat(documents.get(two.id()).revision("0").state())
                    .as("its successor shows, so it may be known")
                    .isEqualTo(RevisionState.SUPERSEDED);
            ask(doc);
            revisions.voidIt(two.id(), issued.revision("1").id(), issued.version());
            em.flush();
            ask(lee);
            assertThat(documents.get(two.id()).revisions())
                    .extracting(RevisionRow::label)
                    .containsExactly("0");
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyAWorkingRevisionIsDeleted(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "0", true);
            assertThatThrownBy(() -> revisions.delete(
                            document.id(), document.revision("0").id(), document.version()))
                    .hasMessage("document.revision.notWorking");
            DocumentDetail two = revision(document, "1", false);
            revisions.delete(two.id(), two.revision("1").id(), two.version());
            assertThat(documents.find(two.id()).revisions()).hasSize(1);
            assertThat(em.find(DocumentSlot.class, two.id())).isNotNull();
        });
    }
}
