package org.sightline.entities.design;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.shared.WrongStateException;

/** One state of a design with its drawings, from its first line to being superseded; moved by {@link RevisionEvent}s. */
@Entity
@Table(name = "design_revision")
public class DesignRevision extends Root {

    private static final Set<StatusMeaning> OUTSIDE = EnumSet.of(
            StatusMeaning.PROPOSED, StatusMeaning.CHANGES_REQUESTED, StatusMeaning.APPROVED, StatusMeaning.ACTIVE);

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "design_id", nullable = false, updatable = false)
    private Design design;

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(nullable = false, length = Limits.CODE, updatable = false)
    private String label;

    @Column(name = "ordinal_number", nullable = false, updatable = false)
    private int ordinal;

    /** Null counts as what the host has chosen for it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "status_id")
    private Status status;

    @Column(name = "status_id", insertable = false, updatable = false)
    private UUID statusId;

    @Size(max = Limits.TEXT)
    @Column(name = "change_reason", length = Limits.TEXT, updatable = false)
    private String reasonForChange;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private IngestState ingest = IngestState.RECEIVED;

    /** It has once been in a status that is meant for the customer. */
    @Column(nullable = false)
    private boolean released;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<DesignFile> files = new ArrayList<>();

    protected DesignRevision() {} // for JPA

    /**
     * The next revision of a design.
     *
     * @param status null to leave that to what the host has chosen for none
     */
    public DesignRevision(Design design, Naming naming, Status status, Instant now) {
        this.design = design;
        this.label = naming.label().strip();
        this.ordinal = naming.ordinal();
        this.reasonForChange = naming.reasonForChange();
        this.status = status;
        this.createdAt = now;
        design.begin(this);
    }

    /** What a revision is called, its place among those of its design, and why it is made; no reason for the first. */
    public record Naming(String label, int ordinal, String reasonForChange) {}

    /**
     * What happens to a revision.
     *
     * @param to       where it shall go, for a move by hand; otherwise null
     * @param reason   why, or null
     * @param evidence where the answer of the customer is to be found, or null
     */
    public record Act(RevisionEvent event, Status to, String reason, String evidence) {

        private void expectWhole() {
            expect("to", event != RevisionEvent.MOVE || to != null);
            expect("reason", !event.needsReason() || isSaid(reason));
            expect("evidence", !event.needsEvidence() || isSaid(evidence));
        }

        private static boolean isSaid(String text) {
            return text != null && !text.isBlank();
        }

        private static void expect(String field, boolean given) {
            if (!given) {
                throw RefusedException.at(field, "shared.required");
            }
        }
    }

    /**
     * Does what the act says, with all its effects on the design and its other revisions.
     *
     * @param all the revisions of the design
     * @throws WrongStateException when it cannot happen now
     * @throws RefusedException    when something is missing for it
     */
    public void happen(Act act, Statuses statuses, Collection<DesignRevision> all) {
        if (!isPossible(act.event(), statuses)) {
            throw new WrongStateException("design.revision.notNow", label);
        }
        act.expectWhole();
        switch (act.event()) {
            case MOVE -> move(act.to(), statuses);
            case START_MODIFICATION -> {} // why: the next revision, once there is one, makes the design what it is then
            case CANCEL_MODIFICATION -> cancelModification(statuses, all);
            default -> {
                expectFit(act.event());
                design.enter(this, statuses.of(act.event().to()), statuses);
            }
        }
    }

    /** Whether the event can happen now, as far as where the revision stands says. */
    public boolean isPossible(RevisionEvent event, Statuses statuses) {
        Status present = statuses.of(status);
        boolean somewhere = event != RevisionEvent.MOVE || !present.getNext().isEmpty();
        return somewhere && event.isPossibleFrom(present.getMeaning()) && event.suits(design.isUnderModification());
    }

    private void expectFit(RevisionEvent event) {
        if (event == RevisionEvent.SUBMIT_FOR_INTERNAL_REVIEW || event == RevisionEvent.RELEASE_TO_CUSTOMER) {
            RefusedException.unless(ingest == IngestState.READY, "design.revision.notReady", label);
        }
        if (event == RevisionEvent.RELEASE_TO_CUSTOMER) {
            RefusedException.unless(isClassified(), "design.revision.notClassified", label);
        }
    }

    private void move(Status to, Statuses statuses) {
        if (!statuses.of(status).getNext().contains(to)) {
            throw new WrongStateException("design.revision.notNext", label);
        }
        boolean discarded = to.getMeaning() == StatusMeaning.DISCARDED;
        RefusedException.unless(!discarded || !released, "design.revision.released", label);
        design.enter(this, to, statuses);
    }

    private void cancelModification(Statuses statuses, Collection<DesignRevision> all) {
        all.stream()
                .filter(other -> other.ordinal > ordinal)
                .forEach(newer -> newer.stand(statuses.of(StatusMeaning.DISCARDED)));
        design.endModification();
    }

    void stand(Status now) {
        status = now;
        released = released || OUTSIDE.contains(now.getMeaning());
    }

    public DesignFile add(DesignFile.Named named, Instant now) {
        int last = files.stream().mapToInt(DesignFile::getOrdinal).max().orElse(0);
        DesignFile file = new DesignFile(this, last + 1, named, now);
        files.add(file);
        settle();
        return file;
    }

    public void drop(DesignFile file) {
        files.remove(file);
        settle();
    }

    /** Whether its drawings can still be others: what customers have been meant to see stays as it was. */
    public boolean isOpen(Statuses statuses) {
        return statuses.of(status).flags().editable() && !released;
    }

    void settle() {
        ingest = IngestState.together(files.stream().map(DesignFile::getIngest).collect(Collectors.toSet()));
    }

    /** Whether somebody or something has said of every layer what it is. */
    public boolean isClassified() {
        return files.stream().allMatch(DesignFile::isClassified);
    }

    public Design getDesign() {
        return design;
    }

    public String getLabel() {
        return label;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public Status getStatus() {
        return status;
    }

    public String getReasonForChange() {
        return reasonForChange;
    }

    public IngestState getIngest() {
        return ingest;
    }

    public boolean isReleased() {
        return released;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public List<DesignFile> getFiles() {
        return List.copyOf(files);
    }
}
