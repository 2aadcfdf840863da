package org.sightline.tests.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Which capability may know which: the table of the house as code. */
class CapabilityTest {

    private static final String PRODUCT = "org.sightline.";

    /** Arrows between entities; every capability also knows shared. */
    private static final Map<String, Set<String>> ENTITIES = Map.ofEntries(
            entry("shared", Set.of()),
            entry("storage", Set.of()),
            entry("audit", Set.of()),
            entry("mail", Set.of()),
            entry("identity", Set.of()),
            entry("settings", Set.of("storage")),
            entry("customer", Set.of("identity", "settings")),
            entry("project", Set.of("customer")),
            entry("task", Set.of("project", "storage")),
            entry("document", Set.of("project", "storage")),
            entry("design", Set.of("project", "storage")),
            entry("submittal", Set.of("document")),
            entry("annotation", Set.of("design", "document", "task")),
            entry("search", Set.of("identity")),
            entry("notification", Set.of("identity", "customer", "submittal")));

    /** Arrows between services, besides shared, audit, mail and access, which all may use. */
    private static final Map<String, Set<String>> SERVICES = Map.ofEntries(
            entry("shared", Set.of()),
            entry("storage", Set.of()),
            entry("audit", Set.of()),
            entry("mail", Set.of()),
            entry("access", Set.of()),
            entry("identity", Set.of("mail")),
            entry("settings", Set.of("storage")),
            entry("customer", Set.of("identity", "settings")),
            entry("project", Set.of("customer")),
            entry("task", Set.of("project", "storage")),
            entry("document", Set.of("project", "storage", "task")),
            entry("design", Set.of("project", "storage", "task")),
            entry("submittal", Set.of("document", "task")),
            entry("annotation", Set.of("design", "document", "task")));

    /** Arrows in the worker, which knows nothing of the rest. */
    private static final Map<String, Set<String>> WORKER = Map.ofEntries(
            entry("drawing", Set.of()),
            entry("pdf", Set.of("drawing")),
            entry("paper", Set.of("drawing")),
            entry("compare", Set.of("drawing")),
            entry("scene", Set.of("drawing", "paper")),
            entry("dxf", Set.of("scene")),
            entry("svg", Set.of("scene")),
            entry("cff", Set.of("scene")),
            entry("picture", Set.of("drawing")),
            entry("solid", Set.of("drawing")),
            entry("stamp", Set.of("pdf", "paper")),
            entry("job", Set.of("scene", "stamp", "compare", "dxf", "svg", "cff", "picture", "solid")));

    /** They read or make everything and nobody uses them. */
    private static final Set<String> ABOVE_ALL = Set.of("demonstration", "search", "report", "notification");

    private static final Set<String> COMMON_SERVICES = Set.of("shared", "audit", "mail", "access");

    /** Rights and the two sides of the house are words of everybody. */
    private static final Set<String> COMMON_ENTITIES = Set.of("shared", "audit", "identity");

    @Test
    void entitiesKnowOnlyWhatLiesBelowThem() {
        assertThat(arrows((from, to) -> from.layer("entities")
                        && to.layer("entities")
                        && !to.capability().equals("shared")
                        && !below(ENTITIES, from.capability()).contains(to.capability())))
                .isEmpty();
    }

    @Test
    void servicesKnowOnlyServicesBelowThem() {
        assertThat(arrows((from, to) -> from.layer("ejb")
                        && to.layer("ejb")
                        && !COMMON_SERVICES.contains(to.capability())
                        && !ABOVE_ALL.contains(from.capability())
                        && !below(SERVICES, from.capability()).contains(to.capability())))
                .isEmpty();
    }

    @Test
    void servicesKnowOnlyEntitiesOfTheirOwnAndBelow() {
        assertThat(arrows((from, to) -> from.layer("ejb")
                        && to.layer("entities")
                        && !COMMON_ENTITIES.contains(to.capability())
                        && !from.capability().equals("access")
                        && !ABOVE_ALL.contains(from.capability())
                        && !below(SERVICES, from.capability()).contains(to.capability())))
                .isEmpty();
    }

    @Test
    void theWorkerKnowsOnlyItselfAndNobodyKnowsIt() {
        assertThat(arrows((from, to) -> from.layer("worker") != to.layer("worker")
                        || from.layer("worker")
                                && !below(WORKER, from.capability()).contains(to.capability())))
                .isEmpty();
    }

    @Test
    void accessKnowsNoOtherService() {
        assertThat(arrows((from, to) -> from.layer("ejb")
                        && from.capability().equals("access")
                        && to.layer("ejb")
                        && !to.capability().equals("shared")))
                .isEmpty();
    }

    @Test
    void nobodyUsesWhatStandsAboveAll() {
        assertThat(arrows((from, to) -> to.layer("ejb") && ABOVE_ALL.contains(to.capability()) && !from.layer("web")))
                .isEmpty();
    }

    @Test
    void webPackagesDoNotUseEachOther() {
        assertThat(arrows((from, to) ->
                        from.layer("web") && to.layer("web") && !to.capability().equals("shared")))
                .isEmpty();
    }

    /** What is argued: a page shows things of a lower capability that the service of its own hands out as they are. */
    @Test
    void webUsesTheServicesOfItsOwnCapability() {
        assertThat(arrows((from, to) -> from.layer("web")
                        && to.layer("ejb")
                        && !from.capability().equals("shared")
                        && !Set.of("shared", "access").contains(to.capability())
                        && !ABOVE_ALL.contains(from.capability())
                        && !below(SERVICES, from.capability()).contains(to.capability())))
                .isEmpty();
    }

    @Test
    void noLayerKnowsTheOneAboveIt() {
        List<String> order = List.of("entities", "ejb", "web");
        assertThat(arrows((from, to) -> order.indexOf(from.layer) < order.indexOf(to.layer)))
                .isEmpty();
    }

    @Test
    void everyPackageIsACapabilityTheTablesKnow() {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : Product.classes()) {
            Place place = Place.of(type);
            boolean known = ENTITIES.containsKey(place.capability())
                    || SERVICES.containsKey(place.capability())
                    || place.layer("worker") && WORKER.containsKey(place.capability())
                    || ABOVE_ALL.contains(place.capability());
            if (!known) {
                unknown.add(type.getPackageName());
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** Layer and capability of a class. */
    private record Place(String layer, String capability) {

        static Place of(JavaClass type) {
            String[] words = type.getPackageName().substring(PRODUCT.length()).split("\\.");
            return new Place(words[0], words.length > 1 ? words[1] : "");
        }

        boolean layer(String name) {
            return layer.equals(name);
        }
    }

    private static Set<String> arrows(BiPredicate<Place, Place> forbidden) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : Product.classes()) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(PRODUCT)) {
                    Place from = Place.of(type);
                    Place to = Place.of(target);
                    if (!from.equals(to) && forbidden.test(from, to)) {
                        found.add(type.getName() + " -> " + target.getName());
                    }
                }
            }
        }
        return found;
    }

    /** The capability itself and all it leads to. */
    private static Set<String> below(Map<String, Set<String>> arrows, String capability) {
        Set<String> all = new HashSet<>(Set.of(capability));
        arrows.getOrDefault(capability, Set.of()).forEach(lower -> all.addAll(below(arrows, lower)));
        return all;
    }
}
