package org.sightline.entities.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.entities.design.RevisionEvent.*;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.design.DesignRevision.Act;
import org.sightline.entities.design.DesignRevision.Naming;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusFlags;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.WrongStateException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

class DesignRevisionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Statuses statuses = statuses();
    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Design design = new Design(leeds, "D1", "Tea carton", NOON);
    private final DesignRevision a = revision("A", 1, StatusMeaning.IN_DEVELOPMENT);

    private static Statuses statuses() {
        Map<StatusMeaning, Status> shipped = new EnumMap<>(StatusMeaning.class);
        for (StatusMeaning meaning : StatusMeaning.values()) {
            Status status = new Status(meaning, true);
            status.allow(new StatusFlags.Granted(true, false, false, false, false, false));
            shipped.put(meaning, status);
        }
        shipped.get(StatusMeaning.IN_DEVELOPMENT)
                .leadTo(List.of(shipped.get(StatusMeaning.ACTIVE), shipped.get(StatusMeaning.DISCARDED)));
        shipped.get(StatusMeaning.ACTIVE).leadTo(List.of(shipped.get(StatusMeaning.IN_DEVELOPMENT)));
        return new Statuses(shipped, shipped.get(StatusMeaning.IN_DEVELOPMENT));
    }

    private DesignRevision revision(String label, int ordinal, StatusMeaning meaning) {
        return new DesignRevision(design, new Naming(label, ordinal, null), statuses.of(meaning), NOON);
    }

    private static StoredFile bytes() {
        return new StoredFile(
                new StoredFile.Fingerprint("0".repeat(64), 0, 1), "application/pdf", ScanState.CLEAN, NOON);
    }

    private static DesignLayer.Facts layer(String key, String parent) {
        return new DesignLayer.Facts(key, parent, "One", null, null, false, 3, true);
    }

    /** A drawing whose layers are all of this type. */
    private DesignFile drawing(DesignRevision revision, LayerType type, DesignLayer.Facts... layers) {
        DesignFile file = revision.add(new DesignFile.Named(bytes(), "drawing.pdf", null), NOON);
        file.show(new DesignFile.Facts("PDF", "pt", 1, false), List.of(layers), facts -> type);
        file.nest(List.of(layers), true);
        return file;
    }

    private void happen(DesignRevision revision, RevisionEvent event) {
        revision.happen(new Act(event, null, "because", "letter of 2 March"), statuses, List.of(a));
    }

    private StatusMeaning meaning(DesignRevision revision) {
        return revision.getStatus().getMeaning();
    }

    @Test
    void theWayToTheCustomerLeadsOverReviewReleaseApprovalAndActivation() {
        drawing(a, LayerType.ONE_UP, layer("ocg:0", null));
        for (RevisionEvent event :
                List.of(SUBMIT_FOR_INTERNAL_REVIEW, RELEASE_TO_CUSTOMER, RECORD_APPROVAL, ACTIVATE)) {
            happen(a, event);
        }
        assertThat(meaning(a)).isEqualTo(StatusMeaning.ACTIVE);
        assertThat(design.getActiveRevision()).isEqualTo(a);
        assertThat(a.isReleased()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = RevisionEvent.class,
            names = {"SUBMIT_FOR_INTERNAL_REVIEW", "MOVE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatHappensToOtherStatusesDoesNotHappenToOneInDevelopment(RevisionEvent event) {
        assertThat(a.isPossible(event, statuses)).isFalse();
        assertThatThrownBy(() -> happen(a, event)).isInstanceOf(WrongStateException.class);
        assertThat(meaning(a)).isEqualTo(StatusMeaning.IN_DEVELOPMENT);
    }

    @Test
    void nothingIsSubmittedBeforeItsDrawingsAreReady() {
        a.add(new DesignFile.Named(bytes(), "drawing.pdf", null), NOON);
        assertThatThrownBy(() -> happen(a, SUBMIT_FOR_INTERNAL_REVIEW)).hasMessage("design.revision.notReady");
    }

    @Test
    void whatTheDrawingSaysOfItselfWaitsForAWordOfStaff() {
        DesignFile file = a.add(new DesignFile.Named(bytes(), "drawing.pdf", null), NOON);
        List<DesignLayer.Facts> layers = List.of(layer("ocg:0", null));
        file.show(new DesignFile.Facts("PDF", "pt", 1, false), layers, facts -> LayerType.ONE_UP);
        file.nest(layers, false);
        assertThat(a.getIngest()).isEqualTo(IngestState.WAITING_FOR_LAYER_REVIEW);
    }

    @Test
    void nothingIsReleasedWhileALayerIsUnclassified() {
        DesignFile file = drawing(a, LayerType.UNCLASSIFIED, layer("ocg:0", null));
        assertThat(a.getIngest()).isEqualTo(IngestState.WAITING_FOR_LAYER_REVIEW);
        file.reviewed();
        happen(a, SUBMIT_FOR_INTERNAL_REVIEW);
        assertThatThrownBy(() -> happen(a, RELEASE_TO_CUSTOMER)).hasMessage("design.revision.notClassified");
    }

    @Test
    void enteringActiveSupersedesTheFormerOneHoweverItIsEntered() {
        a.happen(move(StatusMeaning.ACTIVE), statuses, List.of(a));
        DesignRevision b = revision("B", 2, StatusMeaning.IN_DEVELOPMENT);
        assertThat(design.isUnderModification()).isTrue();
        b.happen(move(StatusMeaning.ACTIVE), statuses, List.of(a, b));
        assertThat(meaning(a)).isEqualTo(StatusMeaning.SUPERSEDED);
        assertThat(design.getActiveRevision()).isEqualTo(b);
        assertThat(design.isUnderModification()).isFalse();
    }

    @Test
    void leavingActiveLeavesTheDesignWithoutAnActiveRevision() {
        a.happen(move(StatusMeaning.ACTIVE), statuses, List.of(a));
        a.happen(move(StatusMeaning.IN_DEVELOPMENT), statuses, List.of(a));
        assertThat(design.getActiveRevision()).isNull();
    }

    private Act move(StatusMeaning to) {
        return new Act(MOVE, statuses.of(to), null, null);
    }

    @Test
    void aMoveLeadsToANextStatusOnly() {
        assertThatThrownBy(() -> a.happen(move(StatusMeaning.OBSOLETE), statuses, List.of(a)))
                .hasMessage("design.revision.notNext");
        assertThatThrownBy(() -> a.happen(new Act(MOVE, null, null, null), statuses, List.of(a)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatWasReleasedCannotBeDiscarded() {
        a.happen(move(StatusMeaning.ACTIVE), statuses, List.of(a));
        a.happen(move(StatusMeaning.IN_DEVELOPMENT), statuses, List.of(a));
        assertThatThrownBy(() -> a.happen(move(StatusMeaning.DISCARDED), statuses, List.of(a)))
                .hasMessage("design.revision.released");
    }

    @Test
    void cancellingAModificationDiscardsTheNewerRevision() {
        a.happen(move(StatusMeaning.ACTIVE), statuses, List.of(a));
        assertThatThrownBy(() -> happen(a, CANCEL_MODIFICATION)).isInstanceOf(WrongStateException.class);
        DesignRevision b = revision("B", 2, StatusMeaning.IN_DEVELOPMENT);
        assertThat(a.isPossible(START_MODIFICATION, statuses)).isFalse();
        a.happen(new Act(CANCEL_MODIFICATION, null, "not wanted", null), statuses, List.of(a, b));
        assertThat(meaning(b)).isEqualTo(StatusMeaning.DISCARDED);
        assertThat(meaning(a)).isEqualTo(StatusMeaning.ACTIVE);
        assertThat(design.isUnderModification()).isFalse();
    }

    @Test
    void whatWantsAReasonOrEvidenceIsRefusedWithoutIt() {
        DesignRevision review = revision("R", 2, StatusMeaning.INTERNAL_REVIEW);
        assertThatThrownBy(() -> review.happen(new Act(REJECT_INTERNALLY, null, " ", null), statuses, List.of()))
                .isInstanceOf(BusinessException.class)
                .hasMessage("shared.required");
        DesignRevision proposed = revision("P", 3, StatusMeaning.PROPOSED);
        assertThatThrownBy(() -> proposed.happen(new Act(RECORD_APPROVAL, null, "yes", null), statuses, List.of()))
                .hasMessage("shared.required");
    }

    @Test
    void aRevisionWithoutAStatusMovesAsWhatTheHostHasChosenForNone() {
        DesignRevision none = new DesignRevision(design, new Naming("N", 2, null), null, NOON);
        assertThat(none.isPossible(SUBMIT_FOR_INTERNAL_REVIEW, statuses)).isTrue();
        assertThat(none.isPossible(ACTIVATE, statuses)).isFalse();
    }

    @Test
    void aDesignLiesInProjectsOfItsOwnCustomerOnly() {
        Project foreign = new Project(new Company(CompanyKind.CUSTOMER, "BW", "Brightwater"), "P6", "Other", NOON);
        assertThatThrownBy(() -> design.lieIn(foreign)).hasMessage("design.foreignProject");
        design.lieIn(new Project(leeds, "P1", "Line", NOON));
        design.lieIn(null);
        assertThat(design.getProject()).isNull();
    }

    @Test
    void aLayerKnowsItselfAndAllItLiesInWhateverTheOrder() {
        DesignFile file =
                drawing(a, LayerType.ONE_UP, layer("ocg:2", "ocg:1"), layer("ocg:1", "ocg:0"), layer("ocg:0", null));
        List<DesignLayer> layers = file.getLayers();
        assertThat(layers.get(0).getAncestors()).containsExactlyInAnyOrderElementsOf(layers);
        assertThat(layers.get(2).getAncestors()).containsExactly(layers.get(2));
    }

    @Test
    void layersThatLieInEachOtherDoNotGoOnForEver() {
        DesignFile file = drawing(a, LayerType.ONE_UP, layer("ocg:0", "ocg:1"), layer("ocg:1", "ocg:0"));
        assertThat(file.getLayers().get(0).getAncestors()).hasSize(2);
    }

    @Test
    void aRevisionIsAsFarAsTheLastOfItsDrawings() {
        drawing(a, LayerType.ONE_UP, layer("ocg:0", null));
        assertThat(a.getIngest()).isEqualTo(IngestState.READY);
        DesignFile second = a.add(new DesignFile.Named(bytes(), "solid.glb", null), NOON);
        assertThat(a.getIngest()).isEqualTo(IngestState.RECEIVED);
        second.refuse(RefusalReason.BROKEN);
        assertThat(a.getIngest()).isEqualTo(IngestState.REFUSED);
    }
}
