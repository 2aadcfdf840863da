package org.sightline.entities.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.entities.customer.Company;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** The stages a document goes through one after the other, such as for review, then for construction. */
@Entity
@Table(name = "stage_list")
public class StageList extends Root {

    /** The customer that asks for it; null for one of the instance's. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id", updatable = false)
    private Company company;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @Column(nullable = false)
    private boolean archived;

    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Stage> stages = new ArrayList<>();

    protected StageList() {} // for JPA

    /** @param company null for a list of the instance */
    public StageList(Company company, String name) {
        this.company = company;
        rename(name);
    }

    public final void rename(String newName) {
        name = newName.strip();
    }

    /**
     * Puts a stage at the end.
     *
     * @param firstLabel what the first revision of the stage is called; the others count on from there
     */
    public Stage append(String code, String stageName, String firstLabel) {
        Stage stage = new Stage(this, stages.size(), new Stage.Wording(code, stageName, firstLabel));
        stages.add(stage);
        return stage;
    }

    /** Puts stages of it in this order, before those that are not named; it is archived when all of them are. */
    public void arrange(List<Stage> order) {
        List<Stage> arranged = new ArrayList<>(order);
        getStages().stream().filter(stage -> !order.contains(stage)).forEach(arranged::add);
        for (int i = 0; i < arranged.size(); i++) {
            arranged.get(i).place(i);
        }
        archived = arranged.stream().allMatch(Stage::isArchived);
    }

    /** @return empty after the last one */
    Optional<Stage> after(Stage stage) {
        return getStages().stream()
                .filter(other -> other.getOrdinal() > stage.getOrdinal() && !other.isArchived())
                .findFirst();
    }

    public Company getCompany() {
        return company;
    }

    public String getName() {
        return name;
    }

    public boolean isArchived() {
        return archived;
    }

    /** In their order. */
    public List<Stage> getStages() {
        return stages.stream().sorted(Comparator.comparing(Stage::getOrdinal)).toList();
    }
}
