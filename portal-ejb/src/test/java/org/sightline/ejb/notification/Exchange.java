package org.sightline.ejb.notification;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.World;
import org.sightline.ejb.submittal.SubmittalProcessed;
import org.sightline.ejb.submittal.SubmittalReceived;
import org.sightline.ejb.submittal.SubmittalSent;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.project.Project;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalRecipient;

/** A house with Doc, who processes, and Vic, who only looks, and Leeds with Lee; what they send each other is told as in the product. */
final class Exchange {

    final EntityManager em;
    final World world;
    final Company leeds;
    final Contact lee;
    final Account doc;
    final Account vic;
    final Project p1;

    /** Where Lee hands in. */
    Project at;

    /** Whether what goes out is to be stamped. */
    boolean stamped;

    private final DataRing ring;
    private final Role customer;

    Exchange(DataRing ring, EntityManager em) {
        this.ring = ring;
        this.em = em;
        DataRing.use(em);
        world = new World(em);
        customer = role(AccountKind.CONTACT, Right.CONTACT, Right.PORTAL_VIEW);
        leeds = world.customer("NL");
        lee = contact("lee", true);
        doc = staff("doc", Right.STAFF, Right.SUBMITTAL_VIEW, Right.SUBMITTAL_PROCESS);
        vic = staff("vic", Right.STAFF, Right.SUBMITTAL_VIEW);
        p1 = world.project(leeds, "P1");
        at = p1;
        em.flush();
    }

    Contact contact(String name, boolean allProjects) {
        return contact(name, leeds, allProjects);
    }

    Contact contact(String name, Company company, boolean allProjects) {
        Contact contact = world.contact(name, company, RelationLevel.SITE, allProjects);
        contact.getAccount().give(List.of(customer));
        return contact;
    }

    Account staff(String name, String... rights) {
        Account account = world.staff(name);
        account.give(List.of(role(AccountKind.STAFF, rights)));
        return account;
    }

    private Role role(AccountKind kind, String... rights) {
        Role role = new Role(kind, UUID.randomUUID().toString().substring(0, 8), "Role", List.of(rights));
        em.persist(role);
        return role;
    }

    private StoredFile file() {
        StoredFile file = new StoredFile(
                new StoredFile.Fingerprint(
                        UUID.randomUUID().toString().replace("-", "").repeat(2), 1, 1),
                "application/pdf",
                ScanState.CLEAN,
                World.NOON);
        em.persist(file);
        return file;
    }

    DocumentRevision revision(String number) {
        DocumentSlot slot = new DocumentSlot(p1, number, "Document " + number, World.NOON);
        em.persist(slot);
        DocumentRevision revision =
                new DocumentRevision(slot, "0", 1, new NamedFile(file(), number + ".pdf"), doc, World.NOON);
        revision.issue();
        em.persist(revision);
        return revision;
    }

    IncomingSubmittal received(String number) {
        IncomingSubmittal submittal = new IncomingSubmittal(at, leeds, lee.getAccount(), World.NOON);
        submittal.add(file(), "marked.pdf");
        em.persist(submittal);
        submittal.send(number, World.NOON);
        as(lee);
        fire(new SubmittalReceived(submittal.getId()));
        return submittal;
    }

    void process(IncomingSubmittal submittal) {
        submittal.assign(submittal.getItems().get(0), revision(submittal.getNumber()), null, new Act(doc, World.NOON));
        as(doc);
        fire(new SubmittalProcessed(submittal.getId()));
    }

    /** To Lee, with the others in blind copy. */
    OutgoingSubmittal sent(String number, EmailChoice email, Contact... blind) {
        OutgoingSubmittal submittal = new OutgoingSubmittal(p1, leeds, doc, World.NOON);
        submittal.add(revision(number + "-1"), true);
        submittal.wrap(new OutgoingSubmittal.Manner(email, null, stamped, false));
        submittal.address(addressed(submittal, RecipientKind.TO, lee));
        for (Contact one : blind) {
            submittal.address(addressed(submittal, RecipientKind.BCC, one));
        }
        em.persist(submittal);
        submittal.send(number, LocalDate.parse("2026-03-20"), World.NOON);
        as(doc);
        fire(new SubmittalSent(submittal.getId()));
        return submittal;
    }

    /** To somebody of a sub-supplier, with a notice. */
    OutgoingSubmittal sent(String number, Company supplier, Contact to, DocumentRevision... documents) {
        return sent(number, supplier, to, false, documents);
    }

    /** @param asking whether an answer to each document is expected, by the 20th */
    OutgoingSubmittal sent(String number, Company supplier, Contact to, boolean asking, DocumentRevision... documents) {
        OutgoingSubmittal submittal = new OutgoingSubmittal(p1, supplier, doc, World.NOON);
        for (DocumentRevision document : documents) {
            submittal.add(document, asking);
        }
        submittal.wrap(new OutgoingSubmittal.Manner(EmailChoice.NOTICE, null, false, false));
        submittal.address(addressed(submittal, RecipientKind.TO, to));
        em.persist(submittal);
        submittal.send(number, asking ? LocalDate.parse("2026-03-20") : null, World.NOON);
        as(doc);
        fire(new SubmittalSent(submittal.getId()));
        return submittal;
    }

    private static SubmittalRecipient addressed(OutgoingSubmittal submittal, RecipientKind kind, Contact contact) {
        return new SubmittalRecipient(
                submittal,
                kind,
                contact.getAccount(),
                new SubmittalRecipient.Addressee(contact.getName(), contact.getEmail(), null));
    }

    void fire(Object event) {
        em.flush();
        ring.fire(event);
        em.flush();
    }

    void as(Account staff) {
        Caller caller = world.asking(staff);
        ring.as(new Caller(
                caller.kind(),
                caller.accountId(),
                caller.login(),
                caller.name(),
                null,
                caller.sides(),
                staff.rights(),
                false));
    }

    void as(Contact contact) {
        ring.as(world.asking(contact));
    }
}
