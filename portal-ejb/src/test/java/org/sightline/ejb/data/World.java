package org.sightline.ejb.data;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.CustomerGroup;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.ModuleSwitch;

/** Makes the people, companies and projects a test speaks of; every module is on. */
public final class World {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final EntityManager em;

    public World(EntityManager em) {
        this.em = em;
        for (Module module : Module.values()) {
            boolean known = !em.createQuery("select s from ModuleSwitch s where s.module = :module", ModuleSwitch.class)
                    .setParameter("module", module)
                    .getResultList()
                    .isEmpty();
            if (!known) {
                em.persist(new ModuleSwitch(module, true));
            }
        }
    }

    public Company customer(String code) {
        return persisted(new Company(CompanyKind.CUSTOMER, code, "Company " + code));
    }

    public Company supplier(String code) {
        return persisted(new Company(CompanyKind.SUPPLIER, code, "Supplier " + code));
    }

    public void group(String name, Company... companies) {
        CustomerGroup group = persisted(new CustomerGroup(name));
        for (Company company : companies) {
            company.join(group);
        }
    }

    public Account staff(String name) {
        return account(AccountKind.STAFF, name);
    }

    private Account account(AccountKind kind, String name) {
        Account account = new Account(kind, name + "@example.org", name, NOON);
        account.choosePassword("no real hash");
        return persisted(account);
    }

    /** A contact with web access. */
    public Contact contact(String name, Company company, RelationLevel level, boolean allProjects) {
        Contact contact = new Contact(name, "Contact", name + "@example.org");
        contact.signInWith(account(AccountKind.CONTACT, name));
        contact.getWebAccess().allow();
        contact.getWebAccess().reachAllProjects(allProjects);
        em.persist(contact);
        em.persist(new Relation(contact, company, level));
        return contact;
    }

    public Project project(Company customer, String number) {
        return persisted(new Project(customer, number, "Project " + number, NOON));
    }

    public void choose(Project project, Contact contact) {
        em.persist(new ProjectChoice(project, contact));
    }

    public DocumentSlot assign(Project project, String number, Company supplier) {
        DocumentSlot slot = new DocumentSlot(project, number, "Document " + number, NOON);
        slot.assign(supplier);
        return persisted(slot);
    }

    public Caller asking(Account staff) {
        return new Caller(
                Caller.Kind.STAFF,
                staff.getId(),
                staff.getLogin(),
                staff.getName(),
                null,
                Set.of(),
                Set.copyOf(Right.OF_STAFF),
                false);
    }

    public Caller asking(Contact contact) {
        em.flush();
        Set<CompanyKind> sides = em.createQuery(
                        "select r.company.kind from Relation r where r.contact = :contact", CompanyKind.class)
                .setParameter("contact", contact)
                .getResultStream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CompanyKind.class)));
        return new Caller(
                Caller.Kind.CONTACT,
                contact.getAccount().getId(),
                contact.getAccount().getLogin(),
                contact.getName(),
                contact.getId(),
                sides,
                Set.of(Right.CONTACT, Right.PORTAL_VIEW, Right.PORTAL_UPLOAD),
                false);
    }

    private <T> T persisted(T thing) {
        em.persist(thing);
        return thing;
    }
}
