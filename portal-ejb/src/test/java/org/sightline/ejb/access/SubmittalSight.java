package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.submittal.SubmittalLineStore;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalRecipient;

/** A customer and a sub-supplier with somebody each and a project between them, and who sees what of what is sent; on a real database. */
abstract class SubmittalSight {

    final DataRing ring = new DataRing(Wiring.ALL);
    private final VisibleQuery query = ring.get(VisibleQuery.class);
    private final WhyHidden whyHidden = ring.get(WhyHidden.class);

    EntityManager em;
    World world;
    Company leeds;
    Company tools;
    Contact lee;
    Contact sam;
    Account doc;
    Project p1;

    @AfterEach
    void leave() {
        ring.close();
    }

    void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(fresh -> {
            em = fresh;
            DataRing.use(em);
            world = new World(em);
            leeds = world.customer("NL");
            tools = world.supplier("ST");
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            sam = world.contact("sam", tools, RelationLevel.SITE, true);
            doc = world.staff("doc");
            p1 = world.project(leeds, "P1");
            p1.allowSubSuppliers(true);
            em.flush();
            test.accept(em);
        });
    }

    StoredFile file() {
        StoredFile file = new StoredFile(
                new StoredFile.Fingerprint(
                        UUID.randomUUID().toString().replace("-", "").repeat(2), 1, 1),
                "application/pdf",
                ScanState.CLEAN,
                World.NOON);
        em.persist(file);
        return file;
    }

    DocumentRevision revision(DocumentSlot slot) {
        DocumentRevision revision =
                new DocumentRevision(slot, "0", 1, new NamedFile(file(), slot.getNumber() + ".pdf"), doc, World.NOON);
        revision.issue();
        em.persist(revision);
        return revision;
    }

    DocumentRevision revision(String number, Company supplier) {
        return revision(world.assign(p1, number, supplier));
    }

    OutgoingSubmittal draft(Company partner, Contact to, DocumentRevision... revisions) {
        OutgoingSubmittal submittal = new OutgoingSubmittal(p1, partner, doc, World.NOON);
        for (DocumentRevision revision : revisions) {
            submittal.add(revision, true);
        }
        submittal.address(new SubmittalRecipient(
                submittal,
                RecipientKind.TO,
                to.getAccount(),
                new SubmittalRecipient.Addressee(to.getName(), to.getEmail(), null)));
        em.persist(submittal);
        return submittal;
    }

    OutgoingSubmittal sent(Company partner, Contact to, DocumentRevision... revisions) {
        OutgoingSubmittal submittal = draft(partner, to, revisions);
        submittal.send("T-" + UUID.randomUUID().toString().substring(0, 8), null, World.NOON);
        return submittal;
    }

    /** The reason why the contact does not see it, null when it does; list and reason must agree. */
    <E extends Root> String why(Class<E> root, E thing, Contact contact) {
        return why(root, thing, world.asking(contact));
    }

    <E extends Root> String why(Class<E> root, E thing, Caller caller) {
        em.flush();
        ring.as(caller);
        String reason = whyHidden.reason(root, thing.getId(), caller).orElse(null);
        assertThat(query.list(root, caller, (e, q, cb) -> cb.equal(e.get("id"), thing.getId()), 5))
                .as("list beside reason " + reason)
                .hasSize(reason == null ? 1 : 0);
        return reason == null ? null : reason.replace("access.why.", "");
    }

    /** The documents of the lines that are named, wherever they are. */
    List<String> named(Submittal submittal, Caller caller) {
        em.flush();
        ring.as(caller);
        return ring.get(SubmittalLineStore.class).named(submittal, caller).stream()
                .map(SubmittalItem::getDocumentNumber)
                .toList();
    }

    String why(Submittal submittal, Contact contact) {
        return why(Submittal.class, submittal, contact);
    }

    String why(DocumentRevision revision, Contact contact) {
        return why(DocumentRevision.class, revision, contact);
    }

    String why(SubmittalItem item, Contact contact) {
        return why(SubmittalItem.class, item, contact);
    }

    String why(DocumentSlot slot, Contact contact) {
        return why(DocumentSlot.class, slot, contact);
    }
}
