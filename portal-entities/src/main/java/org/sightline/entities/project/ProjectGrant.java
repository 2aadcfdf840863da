package org.sightline.entities.project;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.shared.Root;

/** The explicit word that a contact may see a confidential project. It never widens what the contact reaches. */
@Entity
@Table(name = "project_grant")
public class ProjectGrant extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", nullable = false, updatable = false)
    private Contact contact;

    protected ProjectGrant() {} // for JPA

    public ProjectGrant(Project project, Contact contact) {
        this.project = project;
        this.contact = contact;
    }

    public Project getProject() {
        return project;
    }

    public Contact getContact() {
        return contact;
    }
}
