package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** A step in the life of a document with a purpose of its own, such as for approval (IFA). */
@Entity
public class Stage extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_list_id", nullable = false, updatable = false)
    private StageList list;

    /** Place in the list, from 0. */
    @Column(name = "ordinal_number", nullable = false)
    private int ordinal;

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(nullable = false, length = Limits.CODE)
    private String code;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(name = "first_label", nullable = false, length = Limits.CODE)
    private String firstLabel;

    /** Documents that are in it stay; none enters it any more. */
    @Column(nullable = false)
    private boolean archived;

    protected Stage() {} // for JPA

    Stage(StageList list, int ordinal, Wording wording) {
        this.list = list;
        this.ordinal = ordinal;
        describe(wording);
    }

    /** @param firstLabel what the first revision of the stage is called, such as 0, A or A1 */
    public record Wording(String code, String name, String firstLabel) {}

    public final void describe(Wording wording) {
        code = wording.code().strip();
        name = wording.name().strip();
        firstLabel = wording.firstLabel().strip();
    }

    void place(int newOrdinal) {
        ordinal = newOrdinal;
    }

    public void archive(boolean nowArchived) {
        archived = nowArchived;
    }

    /** The stage that follows once this one is complete; empty when it is the last. */
    public Optional<Stage> next() {
        return list.after(this);
    }

    public StageList getList() {
        return list;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public boolean isArchived() {
        return archived;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getFirstLabel() {
        return firstLabel;
    }
}
