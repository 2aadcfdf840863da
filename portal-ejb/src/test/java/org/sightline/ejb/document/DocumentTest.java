package org.sightline.ejb.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.storage.Upload;

/** A project of Leeds with doc on our side, lee and gail on theirs, and bea of somebody else's. */
abstract class DocumentTest {

    protected final DataRing ring = new DataRing(Wiring.ALL);
    protected final DocumentService documents = ring.get(DocumentService.class);
    protected final DocumentRevisions revisions = ring.get(DocumentRevisions.class);
    protected final DocumentUploads uploads = ring.get(DocumentUploads.class);
    protected final DocumentSuggestions suggestions = ring.get(DocumentSuggestions.class);
    protected final RegisterService register = ring.get(RegisterService.class);
    protected final RegisterBulk bulk = ring.get(RegisterBulk.class);

    protected EntityManager em;
    protected World world;
    protected Company leeds;
    protected Company tools;
    protected Project p1;
    protected Account doc;
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
            em = fresh;
            DataRing.use(em);
            world = new World(em);
            leeds = world.customer("NL");
            tools = world.supplier("ST");
            doc = world.staff("doc");
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            gail = world.contact("gail", leeds, RelationLevel.GROUP, true);
            bea = world.contact("bea", world.customer("BW"), RelationLevel.SITE, true);
            sam = world.contact("sam", tools, RelationLevel.SITE, false);
            p1 = world.project(leeds, "P1");
            p1.allowSubSuppliers(true);
            em.flush();
            ask(doc);
            test.accept(em);
        });
    }

    protected void ask(Account staff) {
        ring.as(world.asking(staff));
    }

    protected void ask(Contact contact) {
        ring.as(world.asking(contact));
    }

    protected void ask(Caller caller) {
        ring.as(caller);
    }

    /** A finished upload of whoever owns the account. */
    protected UUID upload(Account owner, String name, String content) {
        String hash = String.format("%064x", content.hashCode());
        StoredFile file = em.createQuery("select f from StoredFile f where f.sha256 = :hash", StoredFile.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> persisted(new StoredFile(
                        new StoredFile.Fingerprint(hash, 0, content.length()),
                        "application/pdf",
                        ScanState.CLEAN,
                        World.NOON)));
        Upload upload = new Upload(owner.getId(), name, content.length(), World.NOON);
        upload.complete(file);
        return persisted(upload).getId();
    }

    private <T> T persisted(T thing) {
        em.persist(thing);
        return thing;
    }

    /** A document of ours with one revision. */
    protected DocumentDetail document(String number, String label, boolean inPortal) {
        return uploads.create(
                p1.getId(),
                NewDocument.of(number, "Title of " + number),
                new NewRevision(upload(doc, number + "_" + label + ".pdf", number + label), label, inPortal, inPortal));
    }

    protected DocumentDetail revision(DocumentDetail document, String label, boolean inPortal) {
        String name = document.number() + "_" + label + ".pdf";
        return uploads.add(document.id(), new NewRevision(upload(doc, name, name), label, inPortal, inPortal));
    }

    protected List<DocumentRow> rows(DocumentFilter filter) {
        return documents
                .list(filter, DocumentSort.NUMBER, SliceRequest.first(50))
                .items();
    }

    protected List<String> numbers(DocumentFilter filter) {
        return rows(filter).stream().map(DocumentRow::number).toList();
    }
}
