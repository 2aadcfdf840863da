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
        this.name = name.strip();
        this.nameFolded = Folding.fold(name);
    }

    public void add(DistributionEntry entry) {
        entries.add(entry);
    }

    public String getName() {
        return name;
    }

    public List<DistributionEntry> getEntries() {
        return Collections.unmodifiableList(entries);
    }
}
