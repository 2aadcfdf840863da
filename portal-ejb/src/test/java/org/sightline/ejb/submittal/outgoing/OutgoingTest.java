package org.sightline.ejb.submittal.outgoing;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.StoredFiles;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.RecipientKind;

/** A customer with two people, a project with documents, and somebody who sends them; on a real database. */
abstract class OutgoingTest {

    final DataRing ring = new DataRing(Wiring.with(packages()));

    final OutgoingDrafts drafts = ring.get(OutgoingDrafts.class);
    final OutgoingSending sending = ring.get(OutgoingSending.class);
    final OutgoingVoiding voiding = ring.get(OutgoingVoiding.class);
    final SubmittalService submittals = ring.get(SubmittalService.class);

    @TempDir
    static Path data;

    EntityManager em;
    World world;
    Account doc;
    Contact lee;
    Contact ann;
    Company leeds;
    Project project;

    /** What is wired besides all. */
    String[] packages() {
        return new String[] {"submittal.outgoing"};
    }

    @AfterEach
    void leave() {
        ring.close();
    }

    void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(fresh -> {
            make(fresh);
            test.accept(fresh);
        });
    }

    void make(EntityManager fresh) {
        System.setProperty("portal.data", data.toString());
        DataRing.use(fresh);
        em = fresh;
        world = new World(fresh);
        leeds = world.customer("NL");
        doc = world.staff("doc");
        lee = world.contact("lee", leeds, RelationLevel.SITE, true);
        ann = world.contact("ann", leeds, RelationLevel.SITE, true);
        project = world.project(leeds, "P1");
        fresh.flush();
        as(doc);
    }

    void as(Account staff) {
        em.flush();
        em.clear();
        ring.as(world.asking(staff));
    }

    void as(Contact contact) {
        em.flush();
        em.clear();
        ring.as(world.asking(contact));
    }

    /** A sub-supplier; the project lets them in. */
    Company subSupplier() {
        fresh(Project.class, project.getId()).allowSubSuppliers(true);
        return world.supplier("ST");
    }

    /** A document with a first revision of ours. */
    DocumentRevision document(String number) {
        return document(number, "text/plain", number + " 0");
    }

    /** The same with a file of this type and content. */
    DocumentRevision document(String number, String type, String content) {
        DocumentSlot slot = new DocumentSlot(project, number, "Document " + number, World.NOON);
        slot.fileArrived();
        em.persist(slot);
        return revision(slot, "0", 1, type, content);
    }

    DocumentRevision revision(DocumentSlot slot, String label, int ordinal) {
        return revision(slot, label, ordinal, "text/plain", slot.getNumber() + " " + label);
    }

    private DocumentRevision revision(DocumentSlot slot, String label, int ordinal, String type, String content) {
        try {
            var kept =
                    ring.get(FileStore.class).keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            var file = ring.get(StoredFiles.class).of(kept, type);
            DocumentRevision revision = new DocumentRevision(
                    slot,
                    label,
                    ordinal,
                    new DocumentRevision.NamedFile(file, slot.getNumber() + "_" + label + ".txt"),
                    doc,
                    World.NOON);
            em.persist(revision);
            em.flush();
            return revision;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID draft(List<WantedRecipient> recipients, DocumentRevision... revisions) {
        List<WantedItem> items = Stream.of(revisions)
                .map(one -> new WantedItem(one.getSlot().getId(), one.getLabel(), true))
                .toList();
        return drafts.create(project.getId(), null, new DraftChange("IFR", null, null, items, recipients));
    }

    /** To somebody else than the customer. */
    UUID draftTo(Company partner, Contact to, DocumentRevision... revisions) {
        List<WantedItem> items = Stream.of(revisions)
                .map(one -> new WantedItem(one.getSlot().getId(), null, true))
                .toList();
        return drafts.create(
                project.getId(), partner.getId(), new DraftChange(null, null, null, items, List.of(to(to))));
    }

    UUID sent(DocumentRevision... revisions) {
        UUID id = draft(List.of(to(lee)), revisions);
        send(id);
        return id;
    }

    void send(UUID id) {
        em.flush();
        sending.send(id, version(id));
        em.flush();
    }

    long version(UUID id) {
        return submittals.find(id).version();
    }

    SubmittalDetail detail(UUID id) {
        em.flush();
        em.clear();
        return submittals.find(id);
    }

    static WantedRecipient to(Contact contact) {
        return new WantedRecipient(contact.getId(), RecipientKind.TO, null);
    }

    <T> T fresh(Class<T> kind, Object id) {
        em.flush();
        em.clear();
        return em.find(kind, id);
    }
}
