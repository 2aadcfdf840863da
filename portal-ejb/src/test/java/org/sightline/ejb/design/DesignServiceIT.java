package org.sightline.ejb.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.design.ingest.ReaderOfTests;
import org.sightline.ejb.design.layer.LayerRow;
import org.sightline.ejb.design.revision.Happening;
import org.sightline.ejb.design.revision.NewDrawing;
import org.sightline.ejb.design.revision.NextRevision;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.shared.WrongStateException;

/** Finding, describing and moving designs, on a real database. */
class DesignServiceIT extends DesignTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("W5 a design shows when it is moved to a status that shows, and is gone when it is moved back")
    void aDesignComesAndGoesWithItsStatus(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d2 = ready("D2");
            assertThat(d2.latest().label()).isEqualTo("A");
            ask(lee);
            assertThat(numbers(DesignFilter.all())).isEmpty();
            assertThatThrownBy(() -> designs.get(d2.id())).isInstanceOf(NotFoundException.class);
            ask(dana);
            move(d2, "A", "ACTIVE");
            ask(lee);
            assertThat(numbers(DesignFilter.of(StatusMeaning.ACTIVE))).containsExactly("D2");
            DesignDetail seen = designs.get(d2.id());
            assertThat(seen.latest().status().meaning()).isEqualTo(StatusMeaning.ACTIVE);
            assertThat(seen.latest().drawings()).hasSize(1);
            assertThat(seen.latest().events()).isEmpty();
            assertThat(seen.actions()).isEmpty();
            assertThat(seen.updatedAt()).isNull();
            ask(bea);
            assertThat(numbers(DesignFilter.all())).isEmpty();
            ask(dana);
            move(d2, "A", "IN_DEVELOPMENT");
            ask(lee);
            assertThatThrownBy(() -> designs.get(d2.id())).isInstanceOf(NotFoundException.class);
            assertThat(designs.count(DesignFilter.all(), 10)).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W5b a modification is told of only where the revision that is modified shows")
    void aModificationIsToldOfWhereTheActiveRevisionShows(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d4 = move(ready("D4"), "A", "ACTIVE");
            prepare(d4, "A", RevisionEvent.START_MODIFICATION);
            DesignDetail started = designs.find(d4.id());
            assertThat(started.revisions()).extracting(DesignRevisionRow::label).containsExactly("B", "A");
            assertThat(started.modified()).isTrue();
            assertThat(started.latest().ingest()).as("layers are copied").isEqualTo(IngestState.READY);
            assertThat(layers.list(d4.id(), "B")).hasSize(1);
            ask(lee);
            assertThatThrownBy(() -> designs.get(d4.id())).isInstanceOf(NotFoundException.class);
            library.settings.keepActiveShown(true);
            em.flush();
            ask(lee);
            DesignDetail seen = designs.get(d4.id());
            assertThat(seen.modified()).isTrue();
            assertThat(seen.revisions()).extracting(DesignRevisionRow::label).containsExactly("A");
            assertThat(rows(DesignFilter.all()).get(0).revisions()).isEqualTo(1);
            assertThatThrownBy(() -> layers.list(d4.id(), "B")).isInstanceOf(NotFoundException.class);
            ask(dana);
            prepare(d4, "A", RevisionEvent.CANCEL_MODIFICATION);
            assertThat(designs.find(d4.id()).revision("B").status().meaning()).isEqualTo(StatusMeaning.DISCARDED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theWholeWayOfARevisionLeadsToAnActiveOneThatSupersedesTheFormer(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = move(ready("D1"), "A", "ACTIVE");
            prepare(d1, "A", RevisionEvent.START_MODIFICATION);
            prepare(d1, "B", RevisionEvent.SUBMIT_FOR_INTERNAL_REVIEW);
            release(d1, "B", RevisionEvent.RELEASE_TO_CUSTOMER);
            ask(lee);
            assertThat(designs.get(d1.id()).revisions())
                    .as("newer than the active one and shown, the active one hidden")
                    .extracting(DesignRevisionRow::label)
                    .containsExactly("B");
            assertThat(designs.get(d1.id()).modified()).isFalse();
            ask(dana);
            release(d1, "B", RevisionEvent.RECORD_APPROVAL);
            release(d1, "B", RevisionEvent.ACTIVATE);
            DesignDetail after = designs.find(d1.id());
            assertThat(after.revision("B").active()).isTrue();
            assertThat(after.revision("A").status().meaning()).isEqualTo(StatusMeaning.SUPERSEDED);
            assertThat(after.modified()).isFalse();
            assertThat(after.revision("A").can(RevisionEvent.REINSTATE)).isTrue();
            em.flush();
            em.clear();
            assertThat(designs.find(d1.id()).revision("b").active()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void anEventOfAnotherRightOrOfAnotherStatusIsRefused(PortalDatabase database) {
        in(database, em -> {
            DesignDetail design = ready("D1");
            Happening release = new Happening(RevisionEvent.RELEASE_TO_CUSTOMER, null, null, null);
            assertThatThrownBy(() -> moves.prepare(design.id(), "A", version(design), release))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> moves.release(design.id(), "A", version(design), release))
                    .isInstanceOf(WrongStateException.class);
            assertThatThrownBy(() -> move(design, "A", "OBSOLETE")).isInstanceOf(WrongStateException.class);
            assertThatThrownBy(() -> move(design, "A", "NOWHERE")).hasMessage("design.noSuchStatus");
            assertThatThrownBy(() ->
                            moves.move(design.id(), "A", 99, new Happening(RevisionEvent.MOVE, "ACTIVE", null, null)))
                    .isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNumberIsTakenOnceWithEachCustomer(PortalDatabase database) {
        in(database, em -> {
            create("D1");
            assertThatThrownBy(() -> create("d1", p1)).hasMessage("design.numberTaken");
            DesignDetail other = create("D2");
            DesignChange same = new DesignChange("D1", null, null, null, null, null, null, false, null);
            assertThatThrownBy(() -> designs.change(other.id(), version(other), same))
                    .hasMessage("design.numberTaken");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDesignIsDescribedPlacedAndArchived(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = move(ready("D1"), "A", "ACTIVE");
            DesignSize size = new DesignSize(200d, 100d, 50.5, null, null);
            DesignDetail changed = designs.change(
                    d1.id(),
                    version(d1),
                    new DesignChange(null, "Tea carton", null, "", null, size, p1.getId(), false, null));
            assertThat(changed.title()).isEqualTo("Tea carton");
            assertThat(changed.description().material()).isNull();
            assertThat(changed.description().styleCode()).isEqualTo("0201");
            assertThat(changed.description().size().insideDepth()).isEqualTo(50.5);
            assertThat(changed.project().number()).isEqualTo("P1");
            ask(lee);
            assertThat(rows(DesignFilter.searching("tea")).get(0).project().number())
                    .isEqualTo("P1");
            p1.hide(true);
            em.flush();
            ask(lee);
            assertThat(numbers(DesignFilter.all())).isEmpty();
            ask(dana);
            DesignDetail library = designs.change(
                    d1.id(), version(d1), new DesignChange(null, null, null, null, null, null, null, true, null));
            assertThat(library.project()).isNull();
            ask(lee);
            assertThat(numbers(DesignFilter.searching("REF-d1"))).containsExactly("D1");
            ask(dana);
            designs.change(
                    d1.id(), version(d1), new DesignChange(null, null, null, null, null, null, null, false, true));
            assertThat(numbers(DesignFilter.all())).isEmpty();
            ask(lee);
            assertThat(numbers(new DesignFilter(null, null, null, null, null, null, true, null)))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void facetsCountVisibleDesignsOnly(PortalDatabase database) {
        in(database, em -> {
            move(ready("D1"), "A", "ACTIVE");
            ready("D2");
            DesignFacets ours = designs.facets(DesignFilter.all());
            assertThat(ours.statuses())
                    .extracting(DesignFacets.Count::value)
                    .containsExactlyInAnyOrder("ACTIVE", "IN_DEVELOPMENT");
            assertThat(ours.materials()).containsExactly(new DesignFacets.Count("GD2 400 g", "GD2 400 g", 2));
            assertThat(designs.facets(DesignFilter.of(StatusMeaning.ACTIVE)).styleCodes())
                    .containsExactly(new DesignFacets.Count("0201", "0201", 1));
            ask(lee);
            DesignFacets seen = designs.facets(DesignFilter.all());
            assertThat(seen.statuses()).extracting(DesignFacets.Count::value).containsExactly("ACTIVE");
            assertThat(seen.materials()).extracting(DesignFacets.Count::count).containsExactly(1L);
            assertThat(seen.sites()).extracting(DesignFacets.Count::name).containsExactly("Company NL");
            ask(bea);
            assertThat(designs.facets(DesignFilter.all()))
                    .isEqualTo(new DesignFacets(List.of(), List.of(), List.of(), List.of(), 0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aContactCannotSortByWhatItDoesNotSee(PortalDatabase database) {
        in(database, em -> {
            ask(lee);
            assertThatThrownBy(() -> designs.list(DesignFilter.all(), DesignSort.UPDATED, SliceRequest.first(5)))
                    .hasMessage("shared.badSort");
            ask(dana);
            assertThat(designs.list(DesignFilter.all(), DesignSort.UPDATED, SliceRequest.first(5))
                            .items())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFurtherRevisionWaitsUntilTheLastIsClosedAndSaysWhy(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = ready("D1");
            NextRevision next = new NextRevision(null, "wider flap", List.of(new NewDrawing(upload("b.pdf"), null)));
            assertThatThrownBy(() -> uploads.next(d1.id(), version(d1), next)).isInstanceOf(WrongStateException.class);
            move(d1, "A", "ACTIVE");
            NextRevision taken = new NextRevision("a", "wider flap", next.drawings());
            assertThatThrownBy(() -> uploads.next(d1.id(), version(d1), taken))
                    .hasMessage("design.revision.labelTaken");
            DesignDetail after = uploads.next(d1.id(), version(d1), next);
            assertThat(after.latest().label()).isEqualTo("B");
            assertThat(after.latest().reason()).isEqualTo("wider flap");
            assertThat(after.latest().ingest()).isEqualTo(IngestState.RECEIVED);
            assertThat(after.modified()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void drawingsAreReplacedOnlyWhileNobodyOutsideWasMeantToSeeThem(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            ingest(drawing -> ReaderOfTests.pdf(
                    ReaderOfTests.layer("ocg:0", null, "Press"),
                    ReaderOfTests.layer("ocg:1", "ocg:0", "Die"),
                    ReaderOfTests.base()));
            UUID first = designs.find(d1.id()).latest().drawings().get(0).id();
            NewDrawing better = new NewDrawing(upload("better.pdf"), LayerType.ONE_UP);
            DesignDetail after = uploads.draw(d1.id(), "A", version(d1), List.of(better), first);
            assertThat(after.latest().drawings())
                    .extracting(DrawingRow::fileName)
                    .containsExactly("better.pdf");
            assertThat(after.latest().ingest()).isEqualTo(IngestState.RECEIVED);
            assertThat(layers.list(d1.id(), "A")).isEmpty();
            em.flush();
            em.clear();
            assertThat(designs.find(d1.id()).latest().drawings()).hasSize(1);
            ingest(drawing -> ReaderOfTests.pdf(ReaderOfTests.base()));
            move(d1, "A", "ACTIVE");
            move(d1, "A", "IN_DEVELOPMENT");
            NewDrawing late = new NewDrawing(upload("late.pdf"), null);
            assertThatThrownBy(() -> uploads.draw(d1.id(), "A", version(d1), List.of(late), null))
                    .hasMessage("design.revision.closed");
            assertThat(uploads.next(d1.id(), version(d1), new NextRevision(null, "mended", List.of(late)))
                            .latest()
                            .label())
                    .isEqualTo("B");
            assertThatThrownBy(() -> uploads.draw(d1.id(), "B", version(d1), List.of(better), first))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(PortalDatabase.class)
    void onlyStaffAreToldThatALayerIsTiedToOthers(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            ingest(drawing -> ReaderOfTests.pdf(new DesignLayer.Facts("base", null, "", null, null, true, 1, false)));
            move(d1, "A", "ACTIVE");

            assertThat(layers.list(d1.id(), "A"))
                    .extracting(LayerRow::separable)
                    .containsExactly(false);
            ask(lee);
            assertThat(layers.list(d1.id(), "A"))
                    .extracting(LayerRow::separable)
                    .containsExactly(true);
        });
    }
}
