package org.sightline.ejb.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** What a contact reaches, perhaps with everything or nothing in the place of one part of it. */
class FaultyReach extends ReachStore {

    /** One part of what is reached. */
    enum Part {
        COMPANIES {
            @Override
            Reached with(boolean everything, Reached right, Set<UUID> all) {
                return new Reached(right.allProjects(), everything ? all : Set.of(), right.withDocuments());
            }
        },
        WITH_DOCUMENTS {
            @Override
            Reached with(boolean everything, Reached right, Set<UUID> all) {
                return new Reached(right.allProjects(), right.companies(), everything ? all : Set.of());
            }
        },
        ALL_PROJECTS {
            @Override
            Reached with(boolean everything, Reached right, Set<UUID> all) {
                return new Reached(everything, right.companies(), right.withDocuments());
            }
        };

        abstract Reached with(boolean everything, Reached right, Set<UUID> all);
    }

    private static FaultyBuilder faults;

    @Inject
    private EntityManager everything;

    static void use(FaultyBuilder builder) {
        faults = builder;
    }

    @Override
    Reached of(UUID contact) {
        return faults.reached(
                read(contact), // why: what is known from before the fault was seeded would hide it
                () -> Set.copyOf(everything
                        .createQuery("select c.id from Company c", UUID.class)
                        .getResultList()));
    }
}
