package org.sightline.ejb.design;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.DesignWorld;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.design.ingest.DrawingIngest;
import org.sightline.ejb.design.ingest.IngestWatch;
import org.sightline.ejb.design.ingest.ReaderOfTests;
import org.sightline.ejb.design.layer.LayerService;
import org.sightline.ejb.design.revision.DesignMoves;
import org.sightline.ejb.design.revision.DesignUploads;
import org.sightline.ejb.design.revision.Happening;
import org.sightline.ejb.design.revision.NewDesign;
import org.sightline.ejb.design.revision.NewDrawing;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.storage.Upload;

/** Dana designs for Leeds; lee is of Leeds and bea of somebody else. */
public abstract class DesignTest {

    private static int bytes;

    protected final DataRing ring =
            new DataRing(Stream.concat(Arrays.stream(Wiring.ALL), Stream.of(ReaderOfTests.class))
                    .toArray(Class<?>[]::new));
    protected final DesignService designs = ring.get(DesignService.class);
    protected final DesignUploads uploads = ring.get(DesignUploads.class);
    protected final DesignMoves moves = ring.get(DesignMoves.class);
    protected final LayerService layers = ring.get(LayerService.class);
    protected final IngestWatch watch = ring.get(IngestWatch.class);

    protected EntityManager em;
    protected World world;
    protected DesignWorld library;
    protected Company leeds;
    protected Project p1;
    protected Account dana;
    protected Contact lee;
    protected Contact bea;

    @AfterEach
    void close() {
        ring.close();
    }

    protected void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(fresh -> {
            em = fresh;
            DataRing.use(em);
            world = new World(em);
            library = new DesignWorld(em);
            leeds = world.customer("NL");
            leeds.showLayers(DesignWorld.ONE_UP_ONLY);
            dana = world.staff("dana");
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            bea = world.contact("bea", world.customer("BW"), RelationLevel.SITE, true);
            p1 = world.project(leeds, "P1");
            em.flush();
            ask(dana);
            test.accept(em);
        });
    }

    protected void ask(Account staff) {
        ring.as(world.asking(staff));
    }

    protected void ask(Contact contact) {
        ring.as(world.asking(contact));
    }

    /** A finished upload of dana's. */
    protected UUID upload(String name) {
        return upload(name, ScanState.CLEAN);
    }

    protected UUID upload(String name, ScanState scan) {
        StoredFile file = new StoredFile(
                new StoredFile.Fingerprint(String.format("e%063x", ++bytes), 0, 10),
                "application/pdf",
                scan,
                World.NOON);
        em.persist(file);
        Upload upload = new Upload(dana.getId(), name, 10, World.NOON);
        upload.complete(file);
        em.persist(upload);
        return upload.getId();
    }

    protected DesignDetail create(String number) {
        return create(number, null);
    }

    protected DesignDetail create(String number, Project project) {
        UUID of = project == null ? null : project.getId();
        NewDesign wanted = new NewDesign(
                number, "Title of " + number, leeds.getId(), of, "REF-" + number, "GD2 400 g", "0201", null);
        return uploads.create(wanted, List.of(new NewDrawing(upload(number + ".pdf"), LayerType.ONE_UP)));
    }

    /** A design whose drawing has been looked into and shows one layer. */
    protected DesignDetail ready(String number) {
        DesignDetail design = create(number);
        ingest(drawing -> ReaderOfTests.pdf(ReaderOfTests.base()));
        return designs.find(design.id());
    }

    protected DesignDetail move(DesignDetail design, String label, String to) {
        moves.move(design.id(), label, version(design), new Happening(RevisionEvent.MOVE, to, null, null));
        return designs.find(design.id());
    }

    protected void prepare(DesignDetail design, String label, RevisionEvent event) {
        moves.prepare(design.id(), label, version(design), new Happening(event, null, "because", null));
    }

    protected void release(DesignDetail design, String label, RevisionEvent event) {
        moves.release(design.id(), label, version(design), new Happening(event, null, "because", "letter"));
    }

    protected long version(DesignDetail design) {
        return designs.find(design.id()).version();
    }

    protected List<String> numbers(DesignFilter filter) {
        return rows(filter).stream().map(DesignRow::number).toList();
    }

    protected List<DesignRow> rows(DesignFilter filter) {
        return designs.list(filter, DesignSort.NUMBER, SliceRequest.first(50)).items();
    }

    /** Lets a reader that finds this look into all drawings that wait, as the timer does. */
    protected int ingest(ReaderOfTests.Finding finding) {
        ring.get(ReaderOfTests.class).find(finding);
        ring.as(Caller.system());
        int done = ring.get(DrawingIngest.class).ingestDue();
        ask(dana);
        return done;
    }
}
