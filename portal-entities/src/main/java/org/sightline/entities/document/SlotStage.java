package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.shared.RefusedException;

/** The stage a document is in. */
@MappedSuperclass
public abstract class SlotStage extends SlotRequirement {

    /** Null where the document goes through no stages. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stage_id")
    private Stage stage;

    /** The same column read plainly, for lists: a path over an optional relation loses rows. */
    @Column(name = "stage_id", insertable = false, updatable = false)
    private UUID stageId;

    /** Whose answers count. */
    protected abstract Company customer();

    /** @param newStage null to go through none */
    public void enter(Stage newStage) {
        refuseUnlessStageOpen();
        Company owner = newStage == null ? null : newStage.getList().getCompany();
        RefusedException.unless(owner == null || owner.equals(customer()), "document.slot.foreignStage");
        RefusedException.unless(
                newStage == null || newStage.equals(stage) || !newStage.isArchived(), "document.slot.archivedStage");
        stage = newStage;
    }

    void proceed(Stage next) {
        stage = next;
    }

    /** @return empty after the last stage, and where there are none */
    Optional<Stage> nextStage() {
        return stage == null ? Optional.empty() : stage.next();
    }

    public Stage getStage() {
        return stage;
    }
}
