package org.sightline.ejb.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.settings.ModuleSwitch;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.PlanLoader;

/** Puts a plan into a database for the length of one piece of work. */
public final class Worlds {

    private Worlds() {}

    public static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    /** Loads the plan in a transaction, lets the work ask, and takes everything back. */
    public static void within(PortalDatabase database, Plan plan, Consumer<EntityManager> work) {
        database.rollback(em -> {
            load(em, plan);
            DataRing.use(em);
            work.accept(em);
        });
    }

    private static void load(EntityManager em, Plan plan) {
        em.createQuery("delete from ModuleSwitch s").executeUpdate();
        plan.instance().forEach((module, on) -> em.persist(new ModuleSwitch(module, on)));
        new PlanLoader(em, "no real hash", Worlds::row).load(plan, List.of(), contact -> Set.of());
    }

    private static StoredFile row(Plan.Bytes file) {
        String sha256 = "0".repeat(64 - file.word().length()) + file.word();
        return new StoredFile(
                new StoredFile.Fingerprint(sha256, 0, file.word().length()),
                "text/plain",
                file.scan(),
                Clock.systemUTC().instant());
    }
}
