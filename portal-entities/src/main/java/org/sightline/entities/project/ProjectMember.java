package org.sightline.entities.project;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Root;

/** A staff member who works on a project; of a confidential one nobody else knows inside the house. */
@Entity
@Table(name = "project_member")
public class ProjectMember extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    protected ProjectMember() {} // for JPA

    public ProjectMember(Project project, Account account) {
        this.project = project;
        this.account = account;
    }

    public Project getProject() {
        return project;
    }

    public Account getAccount() {
        return account;
    }
}
