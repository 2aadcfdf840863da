package org.sightline.ejb.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.settings.Module;

/** What a contact reaches, perhaps with everything or nothing in the place of one part of it. */
class FaultyReach extends ReachStore {

    /** One part of what is reached. */
    enum Part {
        COMPANIES {
            @Override
            Reached with(boolean everything, Reached right, Set<UUID> all) {
                return new Reached(
                        right.account(), right.allProjects(), everything ? all : Set.of(), right.named(), right.open());
            }
        },
        WITH_MODULE {
            @Override
            Reached with(boolean everything, Reached right, Set<UUID> all) {
                return new Reached(
                        right.account(),
                        right.allProjects(),
                        right.companies(),
                        right.named(),
                        open(everything ? all : Set.of()));
            }
        },
        ALL_PROJECTS {
            @Override
            Reached with(boolean everything, Reached right, Set<UUID> all) {
                return new Reached(
                        right.account(), everything, right.companies(), named(everything, right.named()), right.open());
            }
        };

        private static Map<Module, Set<UUID>> open(Set<UUID> companies) {
            return Map.of(Module.DOCUMENTS, companies, Module.DESIGNS, companies, Module.SUBMITTALS, companies);
        }

        private static Named named(boolean all, Named right) {
            return right == null ? null : new Named(all, right.chosen(), right.granted());
        }

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

    @Override
    UUID account(UUID contact) {
        return readAccount(contact); // why: no part of it that could be wrong; conditions on it are
    }
}
