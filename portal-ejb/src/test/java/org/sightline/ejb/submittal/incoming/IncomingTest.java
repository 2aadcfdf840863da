package org.sightline.ejb.submittal.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.storage.Upload;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalRecipient;

/** A project of Leeds with doc on our side, lee and gail on theirs, bea of somebody else's, and sam of a sub-supplier. */
abstract class IncomingTest {

    protected final DataRing ring = new DataRing(Wiring.ALL);
    protected final IncomingDrafts drafts = ring.get(IncomingDrafts.class);
    protected final IncomingSending sending = ring.get(IncomingSending.class);

    protected EntityManager em;
    protected World world;
    protected Company leeds;
    protected Company tools;
    protected Project p1;
    protected Project p5;
    protected Account doc;
    protected Account dana;
    protected Contact lee;
    protected Contact gail;
    protected Contact bea;
    protected Contact sam;

    @AfterEach
    void close() {
        ring.close();
    }

    protected void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(fresh -> {
            make(fresh);
            test.accept(em);
        });
    }

    protected void make(EntityManager fresh) {
        em = fresh;
        DataRing.use(em);
        world = new World(em);
        leeds = world.customer("NL");
        tools = world.supplier("ST");
        doc = world.staff("doc");
        dana = world.staff("dana");
        lee = world.contact("lee", leeds, RelationLevel.SITE, true);
        gail = world.contact("gail", leeds, RelationLevel.GROUP, true);
        bea = world.contact("bea", world.customer("BW"), RelationLevel.SITE, true);
        sam = world.contact("sam", tools, RelationLevel.SITE, false);
        p1 = world.project(leeds, "P1");
        p5 = world.project(leeds, "P5");
        p1.allowSubSuppliers(true);
        em.flush();
    }

    protected void ask(Account staff) {
        ring.as(world.asking(staff));
    }

    protected void ask(Contact contact) {
        ring.as(world.asking(contact));
    }

    /** A finished upload of whoever owns the account; what is no PDF has no pages to be counted. */
    protected UUID upload(Contact owner, String name, String content) {
        return upload(owner.getAccount(), name, content);
    }

    protected UUID upload(Account owner, String name, String content) {
        Upload upload = new Upload(owner.getId(), name, content.length(), World.NOON);
        upload.complete(file(content));
        em.persist(upload);
        return upload.getId();
    }

    protected StoredFile file(String content) {
        String hash = String.format("%064x", content.hashCode());
        return em.createQuery("select f from StoredFile f where f.sha256 = :hash", StoredFile.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    StoredFile fresh = new StoredFile(
                            new StoredFile.Fingerprint(hash, 0, content.length()),
                            "application/dxf",
                            ScanState.CLEAN,
                            World.NOON);
                    em.persist(fresh);
                    return fresh;
                });
    }

    /** A document of ours with issued revisions of these labels, all in the portal or none. */
    protected DocumentSlot document(Project project, String number, boolean inPortal, String... labels) {
        DocumentSlot slot = world.assign(project, number, null);
        int ordinal = 0;
        for (String label : labels) {
            DocumentRevision revision = new DocumentRevision(
                    slot, label, ++ordinal, new NamedFile(file(number + label), number + ".dxf"), doc, World.NOON);
            revision.issue();
            if (inPortal) {
                revision.publish(false);
            }
            em.persist(revision);
        }
        if (labels.length > 0) {
            slot.fileArrived();
        }
        em.flush();
        return slot;
    }

    /** What lee hands in, with files of these names. */
    protected Receipt handed(Contact sender, Project project, String number, String... names) {
        ask(sender);
        List<NewFile> files = java.util.Arrays.stream(names)
                .map(name -> new NewFile(upload(sender, name, number + name), false))
                .toList();
        IncomingDraft draft = drafts.create(project.getId(), files, number, new IncomingWords(null, null));
        return sending.send(draft.id(), null);
    }

    protected ReturnStatus status(String code, String name, boolean complete, boolean comment) {
        return status(leeds, code, name, complete, comment);
    }

    /** @param of the customer that answers so, or null for whoever has no words of its own */
    protected ReturnStatus status(Company of, String code, String name, boolean complete, boolean comment) {
        ReturnStatus status = new ReturnStatus(
                of,
                new ReturnStatus.Wording(code, name, "#00aa00"),
                new ReturnStatus.Meaning(complete, comment),
                Integer.parseInt(code));
        em.persist(status);
        em.flush();
        return status;
    }

    /** The newest revisions of these documents, sent to lee for an answer. */
    protected OutgoingSubmittal out(DocumentSlot... slots) {
        for (DocumentSlot slot : slots) {
            slot.queue();
            slot.sent(LocalDate.of(2026, 3, 16));
        }
        return out(leeds, lee, slots);
    }

    /** The same to somebody else, whatever becomes of the documents. */
    protected OutgoingSubmittal out(Company partner, Contact to, DocumentSlot... slots) {
        OutgoingSubmittal out = new OutgoingSubmittal(p1, partner, doc, World.NOON);
        for (DocumentSlot slot : slots) {
            out.add(newest(slot), true);
        }
        out.address(new SubmittalRecipient(
                out,
                RecipientKind.TO,
                to.getAccount(),
                new SubmittalRecipient.Addressee(to.getName(), to.getEmail(), null)));
        out.send("T-" + UUID.randomUUID().toString().substring(0, 8), LocalDate.of(2026, 3, 16), World.NOON);
        em.persist(out);
        em.flush();
        return out;
    }

    private DocumentRevision newest(DocumentSlot slot) {
        return em.createQuery(
                        "select r from DocumentRevision r where r.slot = :slot order by r.ordinal desc",
                        DocumentRevision.class)
                .setParameter("slot", slot)
                .setMaxResults(1)
                .getSingleResult();
    }

    protected static void refusedAt(ThrowingCallable act, String field, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refusal -> {
            assertThat(refusal.getKey()).isEqualTo(key);
            assertThat(refusal.getField()).contains(field);
        });
    }
}
