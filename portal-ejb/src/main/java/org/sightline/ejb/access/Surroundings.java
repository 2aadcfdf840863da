package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;

/**
 * What lies around a contact: everything of its companies and of their groups, and what is assigned to them. No rule of who
 * sees what; only what is worth an explanation.
 */
@ApplicationScoped
class Surroundings {

    Restriction<Project> projects(UUID contact) {
        return (project, query, cb) -> {
            Subquery<UUID> companies = query.subquery(UUID.class);
            Root<Company> company = companies.from(Company.class);
            companies.select(company.get("id")).where(related(contact, company, companies, cb));
            Subquery<UUID> assigned = query.subquery(UUID.class);
            Root<DocumentSlot> slot = assigned.from(DocumentSlot.class);
            Root<Relation> relation = assigned.from(Relation.class);
            assigned.select(slot.get("id"))
                    .where(
                            cb.equal(slot.get("project"), project),
                            cb.equal(relation.get("contact").get("id"), contact),
                            cb.equal(relation.get("company"), slot.get("supplier")));
            return cb.or(cb.in(project.get("customer").<UUID>get("id")).value(companies), cb.exists(assigned));
        };
    }

    Restriction<DocumentSlot> documents(UUID contact) {
        return (slot, query, cb) -> {
            Subquery<UUID> projects = query.subquery(UUID.class);
            Root<Project> project = projects.from(Project.class);
            projects.select(project.get("id")).where(projects(contact).on(project, projects, cb));
            return cb.in(slot.get("project").<UUID>get("id")).value(projects);
        };
    }

    private static Predicate related(
            UUID contact, From<?, Company> company, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> found = query.subquery(UUID.class);
        Root<Relation> relation = found.from(Relation.class);
        Root<Company> own = found.from(Company.class);
        // why: null = null is unknown in SQL, so a company without a group is related to itself alone
        Predicate near = cb.or(cb.equal(own, company), cb.equal(own.get("groupId"), company.get("groupId")));
        found.select(relation.get("id"))
                .where(
                        cb.equal(relation.get("contact").get("id"), contact),
                        cb.equal(relation.get("company"), own),
                        near);
        return cb.exists(found);
    }
}
