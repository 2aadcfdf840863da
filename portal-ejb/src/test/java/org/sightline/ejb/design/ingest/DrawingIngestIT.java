package org.sightline.ejb.design.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.ejb.design.ingest.ReaderOfTests.base;
import static org.sightline.ejb.design.ingest.ReaderOfTests.layer;
import static org.sightline.ejb.design.ingest.ReaderOfTests.pdf;
import static org.sightline.ejb.design.ingest.ReaderOfTests.step;

import java.io.IOException;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignTest;
import org.sightline.ejb.design.layer.LayerChange;
import org.sightline.ejb.design.layer.LayerRow;
import org.sightline.ejb.design.revision.NewDesign;
import org.sightline.ejb.design.revision.NewDrawing;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.settings.LayerNameRule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.storage.ScanState;

/** Drawings on their way in, and the word of staff on their layers. */
class DrawingIngestIT extends DesignTest {

    private List<LayerType> types(DesignDetail design) {
        return layers.list(design.id(), "A").stream().map(LayerRow::type).toList();
    }

    private IngestState state(DesignDetail design) {
        return designs.find(design.id()).revision("A").ingest();
    }

    @ParameterizedTest
    @EnumSource
    void whatADrawingSaysOfItselfPresetsTypesAndWaitsForAWordOfStaff(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            assertThat(d1.latest().ingest()).isEqualTo(IngestState.RECEIVED);
            int done = ingest(drawing -> pdf(
                    step("ocg:0", "Structural", "Cutting"),
                    step("ocg:1", "Dimensions", null),
                    step("ocg:2", "Cff2", "Main"),
                    layer("ocg:3", null, "Whatever"),
                    base()));
            assertThat(done).isEqualTo(1);
            assertThat(types(d1))
                    .containsExactly(
                            LayerType.ONE_UP,
                            LayerType.DIMENSIONS,
                            LayerType.MANUFACTURING,
                            LayerType.UNCLASSIFIED,
                            LayerType.ONE_UP);
            assertThat(state(d1)).isEqualTo(IngestState.WAITING_FOR_LAYER_REVIEW);
            assertThat(designs.find(d1.id()).latest().drawings().get(0).format())
                    .isEqualTo("PDF");
            DesignDetail d2 = create("D2");
            ingest(drawing -> pdf(step("ocg:0", "Structural", "Cutting")));
            assertThat(types(d2)).containsExactly(LayerType.ONE_UP);
            assertThat(state(d2))
                    .as("every layer has a type, and nobody has looked")
                    .isEqualTo(IngestState.WAITING_FOR_LAYER_REVIEW);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatAnAdministratorHasSaidOfNamesNeedsNoFurtherWord(PortalDatabase database) {
        in(database, em -> {
            em.persist(new LayerNameRule("*cut*", LayerType.ONE_UP, 2));
            em.persist(new LayerNameRule("cutting sheet", LayerType.MANUFACTURING, 1));
            DesignDetail d1 = create("D1");
            ingest(drawing -> pdf(layer("ocg:0", null, "Cut lines"), layer("ocg:1", null, "Cutting sheet")));
            assertThat(types(d1)).containsExactly(LayerType.ONE_UP, LayerType.MANUFACTURING);
            assertThat(state(d1)).isEqualTo(IngestState.READY);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aBodyIsOneLayerOfItsOwnType(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            ingest(drawing ->
                    new DrawingReader.Inspection(new DesignFile.Facts("GLB", null, 0, false), List.of(base()), true));
            assertThat(types(d1)).containsExactly(LayerType.THREE_D);
            assertThat(state(d1)).isEqualTo(IngestState.READY);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDrawingThatContradictsItselfIsRefused(PortalDatabase database) {
        in(database, em -> {
            DesignDetail twice = create("D1");
            ingest(drawing -> pdf(layer("ocg:0", null, "One"), layer("ocg:0", null, "Two")));
            DesignDetail lost = create("D2");
            ingest(drawing -> pdf(layer("ocg:0", "ocg:9", "One")));
            for (DesignDetail design : List.of(twice, lost)) {
                assertThat(state(design)).isEqualTo(IngestState.REFUSED);
                assertThat(designs.find(design.id()).latest().refusal()).isEqualTo(RefusalReason.BROKEN);
                assertThat(layers.list(design.id(), "A")).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalKeepsItsReasonAndIsNotTriedAgain(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            ingest(drawing -> {
                throw new DrawingReader.RefusedDrawing(RefusalReason.ENCRYPTED);
            });
            assertThat(designs.find(d1.id()).latest().refusal()).isEqualTo(RefusalReason.ENCRYPTED);
            assertThat(ingest(drawing -> pdf(base()))).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what fails is tried again later, after a lost job too, and not for ever")
    void whatFailsIsTriedAgainAndNotForEver(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            assertThat(ingest(drawing -> {
                        throw new IOException("the worker died");
                    }))
                    .isZero();
            assertThat(state(d1)).isEqualTo(IngestState.RECEIVED);
            assertThat(ingest(drawing -> pdf(base()))).as("not at once").isZero();
            lease(IngestState.SCANNING, Instant.EPOCH);
            assertThat(ingest(drawing -> pdf(base())))
                    .as("whoever had it is gone")
                    .isEqualTo(1);
            assertThat(state(d1)).isEqualTo(IngestState.READY);
            DesignDetail d2 = create("D2");
            em.createQuery("update DesignFile f set f.attempts = :many where f.ingest = :received")
                    .setParameter("many", DesignFile.ATTEMPTS)
                    .setParameter("received", IngestState.RECEIVED)
                    .executeUpdate();
            em.clear();
            ingest(drawing -> pdf(base()));
            assertThat(designs.find(d2.id()).latest().refusal()).isEqualTo(RefusalReason.FAILED);
        });
    }

    /** Layers that are there when they are asked for a second time. */
    private static List<DesignLayer.Facts> contended(DesignLayer.Facts layer) {
        AtomicInteger asked = new AtomicInteger();
        return new AbstractList<>() {
            @Override
            public int size() {
                if (asked.incrementAndGet() == 1) {
                    throw new IllegalStateException("another was faster");
                }
                return 1;
            }

            @Override
            public DesignLayer.Facts get(int index) {
                return layer;
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundIsWrittenAgainAtOnceWhenItLostAgainstAnotherInTheDatabase(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            assertThat(ingest(drawing -> new DrawingReader.Inspection(
                            new DesignFile.Facts("GLB", null, 0, false), contended(base()), true)))
                    .isEqualTo(1);
            assertThat(state(d1)).isEqualTo(IngestState.READY);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverLostADrawingMeanwhileWritesNothingOfIt(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            UUID drawing = d1.latest().drawings().get(0).id();
            IngestWatch.Held slow = watch.take(drawing).orElseThrow();
            assertThat(watch.take(drawing)).as("one at a time").isEmpty();
            lease(IngestState.SCANNING, Instant.EPOCH);
            IngestWatch.Held next = watch.take(drawing).orElseThrow();
            watch.found(slow, pdf(layer("ocg:0", null, "Old")));
            watch.refused(slow, RefusalReason.BROKEN);
            assertThat(state(d1)).isEqualTo(IngestState.SCANNING);
            watch.found(next, pdf(base()));
            assertThat(state(d1)).isEqualTo(IngestState.READY);
        });
    }

    private void lease(IngestState state, Instant until) {
        em.createQuery("update DesignFile f set f.ingest = :state, f.lease = :until")
                .setParameter("state", state)
                .setParameter("until", until)
                .executeUpdate();
        em.clear();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLookedIntoBeforeTheVirusScannerHasSpoken(PortalDatabase database) {
        in(database, em -> {
            NewDesign wanted = new NewDesign("D1", "Title", leeds.getId(), null, null, null, null, null);
            DesignDetail d1 = uploads.create(
                    wanted, List.of(new NewDrawing(upload("d1.pdf", ScanState.PENDING), LayerType.ONE_UP)));
            assertThat(ingest(drawing -> pdf(base()))).isZero();
            scanned(ScanState.INFECTED);
            ingest(drawing -> pdf(base()));
            assertThat(designs.find(d1.id()).latest().refusal()).isEqualTo(RefusalReason.INFECTED);
        });
    }

    private void scanned(ScanState state) {
        em.createQuery("update StoredFile f set f.scan = :state where f.scan = :pending")
                .setParameter("state", state)
                .setParameter("pending", ScanState.PENDING)
                .executeUpdate();
        em.clear();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "W7 staff say what layers are, see who sees them before, and what they leave unclassified stays hidden")
    void staffSayWhatLayersAre(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = create("D1");
            ingest(drawing ->
                    pdf(layer("ocg:0", null, "Press"), layer("ocg:1", "ocg:0", "Die"), layer("ocg:2", null, "Art")));
            List<LayerRow> rows = layers.list(d1.id(), "A");
            LayerRow press = rows.get(0);
            LayerRow die = rows.get(1);
            LayerRow art = rows.get(2);
            assertThat(die.parent()).isEqualTo(press.id());
            assertThat(layers.readers(d1.id(), "A")).singleElement().satisfies(lees -> assertThat(lees.layers())
                    .isEmpty());
            List<LayerChange> wanted = List.of(
                    new LayerChange(press.id(), LayerType.MANUFACTURING, null),
                    new LayerChange(die.id(), LayerType.ONE_UP, null));
            layers.change(d1.id(), "A", version(d1), wanted, false);
            assertThat(state(d1)).isEqualTo(IngestState.WAITING_FOR_LAYER_REVIEW);
            layers.change(d1.id(), "A", version(d1), List.of(), true);
            assertThat(state(d1)).isEqualTo(IngestState.READY);
            assertThat(readers(d1)).as("the die lies in the press").isEmpty();
            layers.change(
                    d1.id(), "A", version(d1), List.of(new LayerChange(press.id(), LayerType.ARTWORK, null)), false);
            assertThat(readers(d1)).containsExactlyInAnyOrder(press.id(), die.id());
            move(d1, "A", "ACTIVE");
            ask(lee);
            assertThat(layers.list(d1.id(), "A")).extracting(LayerRow::id).containsExactly(press.id(), die.id());
            assertThat(layers.list(d1.id(), "A").get(0).stepGroup()).isNull();
            assertThat(layers.list(d1.id(), "A"))
                    .as("hidden layers place things of visible ones, too")
                    .allMatch(layer -> layer.items() == null);
            ask(dana);
            layers.change(d1.id(), "A", version(d1), List.of(new LayerChange(die.id(), null, "IN_DEVELOPMENT")), false);
            ask(lee);
            assertThat(layers.list(d1.id(), "A")).extracting(LayerRow::id).containsExactly(press.id());
            ask(dana);
            layers.change(d1.id(), "A", version(d1), List.of(new LayerChange(die.id(), null, "")), false);
            assertThat(readers(d1)).hasSize(2).doesNotContain(art.id());
            assertThatThrownBy(() -> layers.change(d1.id(), "A", 99, List.of(), true))
                    .isInstanceOf(StaleException.class);
            DesignDetail d2 = ready("D2");
            LayerChange foreign = new LayerChange(art.id(), LayerType.ONE_UP, null);
            assertThatThrownBy(() -> layers.change(d2.id(), "A", version(d2), List.of(foreign), false))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    private Set<UUID> readers(DesignDetail design) {
        return layers.readers(design.id(), "A").get(0).layers();
    }
}
