package org.sightline.entities.submittal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sightline.entities.customer.Company;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** Who usually gets what is sent from a project to one partner, and how. */
@Entity
@Table(name = "distribution_list")
public class DistributionList extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", nullable = false, updatable = false)
    private Company partner;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(name = "list_name", nullable = false, length = Limits.NAME)
    private String name;

    @Column(name = "name_folded", nullable = false, length = Limits.NAME)
    private String nameFolded;

    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DistributionEntry> entries = new ArrayList<>();

    protected DistributionList() {} // for JPA

    public DistributionList(Project project, Company partner, String name) {
        this.project = project;
        this.partner = partner;
        rename(name);
    }

    public final void rename(String newName) {
        name = newName.strip();
        nameFolded = Folding.fold(newName);
    }

    public void add(DistributionEntry entry) {
        entries.add(entry);
    }

    /** These are on the list and nobody else. */
    public void hold(List<DistributionEntry> wanted) {
        entries.removeIf(old -> of(wanted, old).isEmpty());
        wanted.forEach(one -> of(entries, one).ifPresentOrElse(old -> old.become(one), () -> add(one)));
    }

    private static Optional<DistributionEntry> of(List<DistributionEntry> some, DistributionEntry same) {
        return some.stream()
                .filter(one -> one.getAccount().equals(same.getAccount()))
                .findFirst();
    }

    public Project getProject() {
        return project;
    }

    public Company getPartner() {
        return partner;
    }

    public String getName() {
        return name;
    }

    public List<DistributionEntry> getEntries() {
        return Collections.unmodifiableList(entries);
    }
}
