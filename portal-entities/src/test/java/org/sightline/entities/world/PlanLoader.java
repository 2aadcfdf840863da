package org.sightline.entities.world;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.CustomerGroup;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionLife;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.identity.Role;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;
import org.sightline.entities.project.ProjectGrant;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.StoredFile;

/** Writes a plan into a database with the very ids of the plan, through the entities' own verbs where they allow it. */
public final class PlanLoader {

    private final EntityManager em;
    private final String passwordHash;
    private final Function<Plan.Bytes, StoredFile> files;
    private final Function<TinyDrawing, StoredFile> drawings;
    private final Map<UUID, Object> made = new HashMap<>();
    private Instant now;

    /** For worlds whose drawings nobody looks into. */
    public PlanLoader(EntityManager em, String passwordHash, Function<Plan.Bytes, StoredFile> files) {
        this(em, passwordHash, files, kind -> null);
    }

    /**
     * @param passwordHash of every account
     * @param files        makes the row of a file and, where there is a store, its bytes
     * @param drawings     finds the row of a drawing of a running portal
     */
    public PlanLoader(
            EntityManager em,
            String passwordHash,
            Function<Plan.Bytes, StoredFile> files,
            Function<TinyDrawing, StoredFile> drawings) {
        this.em = em;
        this.passwordHash = passwordHash;
        this.files = files;
        this.drawings = drawings;
    }

    /**
     * Everything but the switches of the instance.
     *
     * @param ofContacts what a contact may do
     */
    public void load(Plan plan, Collection<Role> ofStaff, Function<Plan.Person, Collection<Role>> ofContacts) {
        now = plan.today().atTime(9, 0).toInstant(ZoneOffset.UTC);
        plan.groups().forEach(group -> keep(group.id(), new CustomerGroup("Group " + group.word())));
        plan.companies().forEach(this::company);
        for (Plan.Staff staff : plan.staff()) {
            account(staff.id(), AccountKind.STAFF, staff.word(), AccountState.ACTIVE)
                    .give(ofStaff);
        }
        plan.projects().forEach(this::project);
        plan.contacts().forEach(contact -> contact(contact, ofContacts.apply(contact)));
        plan.files().forEach(file -> keep(file.id(), files.apply(file)));
        plan.slots().forEach(this::slot);
        em.flush();
        plan.revisions().forEach(this::revision);
        em.flush();
        if (plan.library() != Library.NONE) {
            new LibraryLoader(em, this, now).load(plan.library());
        }
        new ExchangeLoader(em, this, now).load(plan.exchange());
        em.clear();
    }

    private void company(Plan.Site plan) {
        CompanyKind kind = plan.supplier() ? CompanyKind.SUPPLIER : CompanyKind.CUSTOMER;
        Company company = keep(plan.id(), new Company(kind, "C-" + plan.word(), "Company " + plan.word()));
        if (plan.group() != null) {
            company.join(get(plan.group().id()));
        }
        company.openPortal(plan.portalOn());
        if (plan.archived()) {
            company.archive();
        }
        plan.modules().forEach((module, on) -> em.persist(new CompanyModule(company, module, on)));
    }

    private Account account(UUID id, AccountKind kind, String word, AccountState state) {
        Account account = new Account(kind, word + "@example.org", "Account " + word, now);
        if (state != AccountState.INVITED) {
            account.choosePassword(passwordHash);
        }
        switch (state) {
            case LOCKED -> account.lock();
            case DISABLED -> account.disable();
            default -> {}
        }
        return keep(id, account);
    }

    private void project(Plan.Work plan) {
        Project project = keep(
                plan.id(), new Project(get(plan.customer().id()), "P-" + plan.word(), "Project " + plan.word(), now));
        project.hide(plan.hidden());
        project.complete(plan.completed());
        project.keepConfidential(plan.confidential());
        project.allowSubSuppliers(plan.subSuppliers());
        plan.members().forEach(member -> em.persist(new ProjectMember(project, get(member))));
    }

    private void contact(Plan.Person plan, Collection<Role> roles) {
        Account account = account(plan.account(), AccountKind.CONTACT, plan.word(), plan.state());
        account.give(roles);
        Contact contact =
                keep(plan.id(), new Contact("First" + plan.word(), "Last" + plan.word(), plan.word() + "@example.org"));
        contact.signInWith(account);
        if (plan.allowed()) {
            contact.getWebAccess().allow();
        }
        contact.getWebAccess().endOn(plan.lastDay());
        contact.getWebAccess().reachAllProjects(plan.allProjects());
        for (Plan.Tie tie : plan.ties()) {
            RelationLevel level = tie.wholeGroup() ? RelationLevel.GROUP : RelationLevel.SITE;
            keep(tie.id(), new Relation(contact, get(tie.company().id()), level));
        }
        plan.chosen().forEach(id -> em.persist(new ProjectChoice(get(id), contact)));
        plan.granted().forEach(id -> em.persist(new ProjectGrant(get(id), contact)));
    }

    private void slot(Plan.Slot plan) {
        DocumentSlot slot = keep(
                plan.id(),
                new DocumentSlot(get(plan.project().id()), "D-" + plan.word(), "Document " + plan.word(), now));
        slot.register(plan.inRegister());
        if (plan.supplier() != null) {
            slot.assign(get(plan.supplier().id()));
        }
    }

    private void revision(Plan.Revision plan) {
        DocumentRevision revision = keep(
                plan.id(),
                new DocumentRevision(
                        get(plan.slot().id()),
                        "R" + plan.ordinal(),
                        plan.ordinal(),
                        new DocumentRevision.NamedFile(get(plan.file().id()), "file-" + plan.word() + ".txt"),
                        get(plan.uploader()),
                        now));
        if (plan.meantFor() != null) {
            revision.intendFor(get(plan.meantFor().id()));
        }
        // why: no verb leads to every mixture of state, switch and scan, but the rules must hold for rows of any origin
        set(DocumentRevision.class, "inPortal", revision, plan.inPortal());
        set(RevisionLife.class, "state", revision, plan.state());
    }

    <T extends Root> T keep(UUID id, T thing) {
        set(Root.class, "id", thing, id);
        em.persist(thing);
        made.put(id, thing);
        return thing;
    }

    /** Something that is there already stands behind an id of the plan. */
    void know(UUID id, Object thing) {
        made.put(id, thing);
    }

    StoredFile drawn(TinyDrawing kind) {
        return drawings.apply(kind);
    }

    @SuppressWarnings("unchecked") // the plan says what stands behind each id
    <T> T get(UUID id) {
        return (T) made.get(id);
    }

    static void set(Class<?> type, String name, Object thing, Object value) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            field.set(thing, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
