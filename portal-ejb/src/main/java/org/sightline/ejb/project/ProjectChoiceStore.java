package org.sightline.ejb.project;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.ContactEyes;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;

/** The projects chosen for a contact, as far as the caller sees them. */
@Dependent
class ProjectChoiceStore {

    /** More projects than anybody chooses from. */
    private static final int MANY = 5000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private ContactEyes eyes;

    /** Projects of the companies the contact is related to, by number; confidential ones are granted instead. */
    List<Project> offered(Contact contact, Caller caller) {
        Set<UUID> companies = eyes.related(contact.getId());
        if (companies.isEmpty()) {
            return List.of();
        }
        Restriction<Project> theirs = (project, query, cb) -> cb.and(
                cb.isFalse(project.get("confidential")),
                cb.isFalse(project.get("customer").get("archived")),
                project.get("customer").get("id").in(companies));
        return list(theirs, caller);
    }

    /** What is chosen for the contact, also what is out of its reach now. */
    List<Project> chosen(Contact contact, Caller caller) {
        Restriction<Project> theirs = (project, query, cb) -> {
            Subquery<UUID> choices = query.subquery(UUID.class);
            Root<ProjectChoice> choice = choices.from(ProjectChoice.class);
            choices.select(choice.get("id"))
                    .where(cb.equal(choice.get("project"), project), cb.equal(choice.get("contact"), contact));
            return cb.exists(choices);
        };
        return list(theirs, caller);
    }

    private List<Project> list(Restriction<Project> restriction, Caller caller) {
        return visible.list(Project.class, caller, restriction, MANY).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(Project::getNumber))
                .toList();
    }

    void choose(Project project, Contact contact) {
        em.persist(new ProjectChoice(project, contact));
    }

    void drop(Project project, Contact contact) {
        em.createQuery(
                        "select c from ProjectChoice c where c.project = :project and c.contact = :contact",
                        ProjectChoice.class)
                .setParameter("project", project)
                .setParameter("contact", contact)
                .getResultList()
                .forEach(em::remove);
    }
}
