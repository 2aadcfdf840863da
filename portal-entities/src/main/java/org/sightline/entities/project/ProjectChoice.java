package org.sightline.entities.project;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.shared.Root;

/** A project chosen for a contact that has not all of them. It narrows, never widens, what the contact reaches. */
@Entity
@Table(name = "project_choice")
public class ProjectChoice extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", nullable = false, updatable = false)
    private Contact contact;

    protected ProjectChoice() {} // for JPA

    public ProjectChoice(Project project, Contact contact) {
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
