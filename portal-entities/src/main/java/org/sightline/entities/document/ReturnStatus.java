package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sightline.entities.customer.Company;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/**
 * An answer a customer can give to a document, from its own list or from the instance's. The name may change at any time;
 * what it means is said by {@link #isComplete()}. One that has been used is archived, never deleted.
 */
@Entity
@Table(name = "return_status")
public class ReturnStatus extends Root {

    public static final String COLOUR = "#[0-9a-fA-F]{6}";

    /** Whose list it stands in; null for the instance's. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id", updatable = false)
    private Company company;

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(nullable = false, length = Limits.CODE)
    private String code;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @NotBlank
    @Pattern(regexp = COLOUR)
    @Column(nullable = false, length = 7)
    private String colour;

    @Column(nullable = false)
    private boolean complete;

    @Column(name = "comment_required", nullable = false)
    private boolean commentRequired;

    /** Place in the list, from 0. */
    @Column(name = "ordinal_number", nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private boolean archived;

    protected ReturnStatus() {} // for JPA

    /** @param company whose list it stands in, null for the instance's */
    public ReturnStatus(Company company, Wording wording, Meaning meaning, int ordinal) {
        this.company = company;
        describe(wording, meaning);
        place(ordinal);
    }

    /** What people read. */
    public record Wording(String code, String name, String colour) {}

    /**
     * What it means.
     *
     * @param complete        nothing more is to be done in this stage
     * @param commentRequired the answer cannot be given without words
     */
    public record Meaning(boolean complete, boolean commentRequired) {}

    public final void describe(Wording wording, Meaning meaning) {
        code = wording.code().strip();
        name = wording.name().strip();
        colour = wording.colour();
        complete = meaning.complete();
        commentRequired = meaning.commentRequired();
    }

    public final void place(int newOrdinal) {
        ordinal = newOrdinal;
    }

    public void archive(boolean nowArchived) {
        archived = nowArchived;
    }

    public Company getCompany() {
        return company;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getColour() {
        return colour;
    }

    public boolean isComplete() {
        return complete;
    }

    public boolean isCommentRequired() {
        return commentRequired;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public boolean isArchived() {
        return archived;
    }
}
