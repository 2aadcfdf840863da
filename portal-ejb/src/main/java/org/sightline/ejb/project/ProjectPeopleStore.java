package org.sightline.ejb.project;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.ContactEyes;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;
import org.sightline.entities.project.ProjectGrant;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.Root;

/** Reads and writes who works on a project and who of the customer sees it; always below a project already found. */
@Dependent
class ProjectPeopleStore {

    private static final int MANY = 10_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private ContactEyes eyes;

    List<ProjectMember> members(Project project) {
        return em.createQuery(
                        "select m from ProjectMember m join fetch m.account a where m.project = :project"
                                + " order by a.nameFolded, a.id",
                        ProjectMember.class)
                .setParameter("project", project)
                .getResultList();
    }

    Optional<ProjectMember> member(Project project, UUID account) {
        return em.createQuery(
                        "select m from ProjectMember m where m.project = :project and m.account.id = :account",
                        ProjectMember.class)
                .setParameter("project", project)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException when there is no such staff account */
    Account staff(UUID id) {
        Account account = em.find(Account.class, id);
        if (account == null || !account.isStaff()) {
            throw new NotFoundException();
        }
        return account;
    }

    /** Active staff who are not members yet. */
    List<Account> candidates(Project project, String q, int atMost) {
        return em.createQuery(
                        "select a from Account a where a.kind = :staff and a.state = :active"
                                + " and (locate(:part, a.nameFolded) > 0 or locate(:part, a.loginFolded) > 0)"
                                + " and not exists (select m.id from ProjectMember m"
                                + " where m.project = :project and m.account = a)"
                                + " order by a.nameFolded, a.id",
                        Account.class)
                .setParameter("staff", AccountKind.STAFF)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("part", Folding.fold(q))
                .setParameter("project", project)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<ProjectGrant> grants(Project project) {
        return em.createQuery(
                        "select g from ProjectGrant g join fetch g.contact c where g.project = :project"
                                + " order by c.nameFolded, c.id",
                        ProjectGrant.class)
                .setParameter("project", project)
                .getResultList();
    }

    Optional<ProjectChoice> choice(Project project, UUID contact) {
        return em.createQuery(
                        "select p from ProjectChoice p where p.project = :project and p.contact.id = :contact",
                        ProjectChoice.class)
                .setParameter("project", project)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst();
    }

    /** Contacts with a relation to the customer or to a company of its group. */
    private List<Contact> around(Company customer) {
        String related = customer.getGroup() == null
                ? "r.company = :customer"
                : "(r.company = :customer or r.company.groupId = :group)";
        var query = em.createQuery(
                        "select c from Contact c left join fetch c.account where"
                                + " exists (select r.id from Relation r where r.contact = c and " + related
                                + ") order by c.nameFolded, c.id",
                        Contact.class)
                .setParameter("customer", customer);
        if (customer.getGroup() != null) {
            query.setParameter("group", customer.getGroup().getId());
        }
        return query.getResultList();
    }

    /** Contacts of the customer's side that see the project; the rule itself is asked with the eyes of each. */
    List<Contact> readers(Project project) {
        return around(project.getCustomer()).stream()
                .filter(contact -> eyes.ofCustomer(contact)
                        .map(seen -> sees(Project.class, project, seen))
                        .orElse(false))
                .toList();
    }

    /** Contacts that reach the customer, and so could be granted its project. */
    List<Contact> inReach(Company customer) {
        return around(customer).stream()
                .filter(contact -> eyes.ofCustomer(contact)
                        .map(seen -> sees(Company.class, customer, seen))
                        .orElse(false))
                .toList();
    }

    private <E extends Root> boolean sees(Class<E> kind, E thing, Caller seen) {
        return visible.count(kind, seen, (entity, query, cb) -> cb.equal(entity.get("id"), thing.getId()), 1) > 0;
    }

    /** The relation through which the contact reaches the company: its own before its group's. */
    Relation nearest(Contact contact, Company customer) {
        List<Relation> relations = em.createQuery(
                        "select r from Relation r join fetch r.company where r.contact = :contact", Relation.class)
                .setParameter("contact", contact)
                .getResultList();
        return relations.stream()
                .filter(relation -> relation.getCompany().equals(customer))
                .findFirst()
                .or(() -> relations.stream()
                        .filter(relation -> relation.getLevel() == RelationLevel.GROUP
                                && relation.getCompany().getGroup() != null
                                && relation.getCompany().getGroup().equals(customer.getGroup()))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
    }

    /** The projects of every customer the contact reaches, also those hidden or completed just now. */
    List<Project> inReach(Contact contact) {
        List<Company> companies = eyes
                .ofCustomer(contact)
                .map(seen -> visible.list(Company.class, seen, Restriction.none(), MANY))
                .orElse(List.of())
                .stream()
                .map(Visible::get)
                .toList();
        if (companies.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from Project p where p.customer in :companies", Project.class)
                .setParameter("companies", companies)
                .getResultList();
    }

    List<ProjectChoice> choicesOutOfReach(UUID contact) {
        return outOfReach(ProjectChoice.class, contact);
    }

    List<ProjectGrant> grantsOutOfReach(UUID contact) {
        return outOfReach(ProjectGrant.class, contact);
    }

    /** Links of the contact to projects whose customer it is not related to, whatever else hides them just now. */
    private <L> List<L> outOfReach(Class<L> kind, UUID contact) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<L> query = cb.createQuery(kind);
        jakarta.persistence.criteria.Root<L> link = query.from(kind);
        Predicate own = cb.equal(link.get("contact").get("id"), contact);
        Set<UUID> related = eyes.related(contact);
        Path<UUID> customer = link.get("project").get("customer").get("id");
        query.select(link).where(related.isEmpty() ? own : cb.and(own, cb.not(customer.in(related))));
        return em.createQuery(query).getResultList();
    }

    void add(Root link) {
        em.persist(link);
    }

    void remove(Root link) {
        em.remove(link);
    }
}
