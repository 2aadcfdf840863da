package org.sightline.tests.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.Kept;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.world.GuestCodes;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.PlanLoader;
import org.sightline.entities.world.RandomPlan;
import org.sightline.entities.world.TinyDrawing;

/** What tests do to the rows of a running portal from inside, past every rule. */
@ApplicationScoped
public class BridgeData {

    private static final String ORIGINALS = "ORIGINALS_OF_WORLDS";

    /** So often it is looked whether somebody waits: some seconds. */
    private static final int PATIENCE = 20_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    /** Makes a random world whose people have the password of the demonstration. */
    public void make(long seed, LocalDate today) {
        String hash = em.createQuery(
                        "select a.passwordHash from Account a where a.login = 'lee@northfield.example'", String.class)
                .getSingleResult();
        Plan plan = RandomPlan.withEveryModule(seed, today).withTidings();
        List<Role> staff = role("DOCUMENT_CONTROLLER");
        List<Role> contacts = role("CUSTOMER_APPROVER");
        List<Role> originals =
                Stream.concat(contacts.stream(), role(ORIGINALS).stream()).toList();
        new PlanLoader(em, hash, this::keep, this::drawing)
                .load(plan, staff, contact -> plan.library().originals().contains(contact.id()) ? originals : contacts);
        em.flush();
        // why: the scanner would find clean what the plan says nobody has looked at
        em.createQuery("update StoredFile f set f.scanLease = :far where f.scan = :pending and f.id in"
                        + " (select r.file.id from DocumentRevision r where r.slot.id in :slots)")
                .setParameter("far", clock.instant().plus(Duration.ofDays(1)))
                .setParameter("pending", ScanState.PENDING)
                .setParameter("slots", plan.slots().stream().map(Plan.Slot::id).toList())
                .executeUpdate();
        GuestCodes.mail(plan, em, clock.instant());
    }

    private List<Role> role(String code) {
        return em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", code)
                .getResultList();
    }

    private StoredFile keep(Plan.Bytes file) {
        return keep(("content " + file.word()).getBytes(), file.scan());
    }

    private StoredFile keep(byte[] bytes, ScanState scan) {
        try {
            Kept kept = files.keep(new ByteArrayInputStream(bytes));
            return new StoredFile(kept.fingerprint(), "text/plain", scan, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all random worlds have in common: the drawings, and a role for who may have them as they were brought in. */
    public void prepare() {
        if (role(ORIGINALS).isEmpty()) {
            em.persist(new Role(AccountKind.CONTACT, ORIGINALS, "Originals", List.of(Right.ORIGINAL_DOWNLOAD)));
            for (TinyDrawing kind : TinyDrawing.values()) {
                em.persist(keep(kind.bytes(), ScanState.CLEAN));
            }
        }
    }

    private StoredFile drawing(TinyDrawing kind) {
        return em.createQuery("select f from StoredFile f where f.sha256 = :sha256", StoredFile.class)
                .setParameter("sha256", sha256(kind.bytes()))
                .getSingleResult();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes one thing, waits until somebody waits for it, and then changes another, which that somebody may hold. Derby only. */
    public void collide(String first, String second) {
        change(first);
        long waiting = 0;
        for (int i = 0; i < PATIENCE && waiting == 0; i++) {
            waiting = ((Number) em.createNativeQuery("select count(*) from syscs_diag.lock_table where state = 'WAIT'")
                            .getSingleResult())
                    .longValue();
        }
        change(second);
    }

    /** One statement of the tests' own. */
    public void change(String jpql) {
        em.createQuery(jpql).executeUpdate();
    }

    /** Gives all relations of a contact to another company, as no verb of theirs does. */
    public void move(String email, String company) {
        em.createNativeQuery("update contact_relation set company_id = (select id from company where code = ?)"
                        + " where contact_id in (select id from contact where email = ?)")
                .setParameter(1, company)
                .setParameter(2, email)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    /** Every row of the database, one line for each table; equal when nothing was changed. */
    public String digest() {
        try {
            return String.join("\n", new Snapshot(em.unwrap(Connection.class)).lines());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
