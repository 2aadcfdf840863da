package org.sightline.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Designs are the one capability that is split further; its parts lie above each other like capabilities. */
class DesignPartsTest {

    private static final String LIBRARY = "library";

    /** Whom each part may name, the same in services and in the web. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            LIBRARY,
            Set.of(),
            "layer",
            Set.of(LIBRARY),
            "revision",
            Set.of(LIBRARY, "layer"),
            "ingest",
            Set.of(LIBRARY),
            "worker",
            Set.of("ingest"),
            "drawing",
            Set.of(LIBRARY),
            "rendition",
            Set.of(LIBRARY, "drawing", "worker"),
            "book",
            Set.of(LIBRARY, "drawing", "rendition"));

    private static final Pattern PLACE = Pattern.compile("org\\.sightline\\.(ejb|web)\\.design(?:\\.(\\w+))?");

    @Test
    void partsOfDesignsKnowOnlyPartsBelowThem() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : Product.classes()) {
            Matcher from = PLACE.matcher(type.getPackageName());
            if (from.matches()) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    Matcher to = PLACE.matcher(target.getPackageName());
                    if (to.matches() && from.group(1).equals(to.group(1)) && !knows(part(from), part(to))) {
                        found.add(type.getName() + " -> " + target.getName());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean knows(String from, String to) {
        return from.equals(to) || PARTS.getOrDefault(from, Set.of()).contains(to);
    }

    private static String part(Matcher place) {
        return place.group(2) == null ? LIBRARY : place.group(2);
    }
}
