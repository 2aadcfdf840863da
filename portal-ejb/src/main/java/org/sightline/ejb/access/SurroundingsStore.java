package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.design.Design;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.Submittal;

/**
 * What lies around a contact: everything of its companies and of their groups, and what is assigned to them. No rule of who
 * sees what; only what is worth an explanation. The handful of companies is read first, because no database finds a good plan
 * for the relations and groups within the query of the things.
 */
@Dependent
class SurroundingsStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** The companies a contact works for, and those together with the others of their groups. */
    private record Around(Set<UUID> own, Set<UUID> near) {}

    Restriction<Project> projects(UUID contact) {
        Around around = around(contact);
        return (project, query, cb) ->
                lies(around, project.get("customer").get("id"), project.<UUID>get("id"), query, cb);
    }

    Restriction<DocumentSlot> documents(UUID contact) {
        Around around = around(contact);
        return (slot, query, cb) -> {
            Path<?> project = slot.get("project");
            return lies(around, project.get("customer").get("id"), project.<UUID>get("id"), query, cb);
        };
    }

    /** Of the companies themselves: nothing of designs is assigned to anybody. */
    Restriction<Design> designs(UUID contact) {
        Around around = around(contact);
        return (design, query, cb) -> Reached.among(around.near(), design.get("customerId"));
    }

    Restriction<Submittal> submittals(UUID contact) {
        Around around = around(contact);
        return (submittal, query, cb) ->
                Reached.among(around.near(), submittal.get("partner").get("id"));
    }

    private Around around(UUID contact) {
        Set<UUID> own = Set.copyOf(ids("select r.company.id from Relation r where r.contact.id = :contact", contact));
        Set<UUID> near = new HashSet<>(own);
        // why: null = null is unknown in SQL, so a company without a group is related to itself alone
        near.addAll(ids(
                "select c.id from Company c, Relation r where r.contact.id = :contact and c.groupId = r.company.groupId",
                contact));
        return new Around(own, near);
    }

    private List<UUID> ids(String query, UUID contact) {
        return em.createQuery(query, UUID.class)
                .setParameter("contact", contact)
                .getResultList();
    }

    private static Predicate lies(
            Around around, Path<UUID> customer, Path<UUID> project, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> assigned = query.subquery(UUID.class);
        Root<DocumentSlot> other = assigned.from(DocumentSlot.class);
        assigned.select(other.get("project").get("id"))
                .where(Reached.among(around.own(), other.get("supplier").get("id")));
        return cb.or(Reached.among(around.near(), customer), cb.in(project).value(assigned));
    }
}
