package org.sightline.entities.design;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CustomerOwned;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** What is designed for a customer, in one of its projects or in its library. Its drawings hang on its revisions. */
@Entity
public class Design extends CustomerOwned {

    /** The same column as that of the customer, read plainly: the rules compare it inside subqueries. */
    @Column(name = "customer_id", insertable = false, updatable = false)
    private UUID customerId;

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(name = "design_number", nullable = false, length = Limits.CODE)
    private String number;

    @Column(name = "number_folded", nullable = false, length = Limits.CODE)
    private String numberFolded;

    @NotBlank
    @Size(max = Limits.TITLE)
    @Column(nullable = false, length = Limits.TITLE)
    private String title;

    @Column(name = "title_folded", nullable = false, length = Limits.TITLE)
    private String titleFolded;

    @Size(max = Limits.CODE)
    @Column(name = "customer_reference", length = Limits.CODE)
    private String customerReference;

    @Size(max = Limits.NAME)
    @Column(length = Limits.NAME)
    private String material;

    @Size(max = Limits.CODE)
    @Column(name = "style_code", length = Limits.CODE)
    private String styleCode;

    /** Absent when none is known. */
    @Embedded
    private Measures measures;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    /** The same column read plainly: a path over an optional relation becomes an inner join and loses rows. */
    @Column(name = "project_id", insertable = false, updatable = false)
    private UUID projectId;

    @Column(nullable = false)
    private boolean archived;

    /** A next revision of the active one is being made. */
    @Column(name = "under_modification", nullable = false)
    private boolean underModification;

    /** The valid one; null while there is none. Unique, so that a design has one at most. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "active_revision_id", unique = true)
    private DesignRevision activeRevision;

    @Column(name = "active_revision_id", insertable = false, updatable = false)
    private UUID activeRevisionId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected Design() {} // for JPA

    public Design(Company customer, String number, String title, Instant now) {
        super(customer);
        this.createdAt = now;
        call(number, title, now);
    }

    public final void call(String newNumber, String newTitle, Instant now) {
        number = newNumber.strip();
        numberFolded = Folding.fold(newNumber);
        title = newTitle.strip();
        titleFolded = Folding.fold(newTitle);
        touch(now);
    }

    /** What a design is told by, beside its number and title; each may be null. */
    public record Specification(String customerReference, String material, String styleCode, Measures measures) {}

    public void specify(Specification wanted) {
        customerReference = wanted.customerReference();
        material = wanted.material();
        styleCode = wanted.styleCode();
        measures = wanted.measures();
    }

    /** @param newProject one of the customer's own, or null for its library */
    public void lieIn(Project newProject) {
        if (newProject != null && !newProject.getCustomer().equals(getCustomer())) {
            throw RefusedException.at("project", "design.foreignProject");
        }
        project = newProject;
    }

    /** Takes it out of the portal and out of the lists of what is in use. */
    public void archive(boolean nowArchived) {
        archived = nowArchived;
    }

    /** Something about the design or one of its revisions changed. */
    public final void touch(Instant now) {
        updatedAt = now;
    }

    /** The next revision is begun: an active one is under modification from now on. */
    void begin(DesignRevision next) {
        underModification = activeRevision != null && !next.equals(activeRevision);
    }

    /** A revision enters a status: the effects on the others of the design follow. */
    void enter(DesignRevision revision, Status to, Statuses statuses) {
        boolean wasActive = revision.equals(activeRevision);
        if (to.getMeaning() == StatusMeaning.ACTIVE && !wasActive) {
            if (activeRevision != null) {
                activeRevision.stand(statuses.of(StatusMeaning.SUPERSEDED));
            }
            activeRevision = revision;
            underModification = false;
        } else if (wasActive && to.getMeaning() != StatusMeaning.ACTIVE) {
            activeRevision = null;
            underModification = false;
        }
        revision.stand(to);
    }

    void endModification() {
        underModification = false;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public Specification specification() {
        // why: the provider reads an embedded thing without any value as none at all
        return new Specification(
                customerReference, material, styleCode, measures == null ? Measures.unknown() : measures);
    }

    public Project getProject() {
        return project;
    }

    public boolean isArchived() {
        return archived;
    }

    public boolean isUnderModification() {
        return underModification;
    }

    public DesignRevision getActiveRevision() {
        return activeRevision;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
