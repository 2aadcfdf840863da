package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.entities.customer.CompanyKind;

/** The table of rules in the documentation is the one the product asks, line by line. */
class RuleTableIT {

    private static final Path DOCUMENT = Path.of("..", "docs", "visibility.md");

    @Test
    @DisplayName("A15 the documented rules are those of the code")
    void theDocumentedRulesAreThoseOfTheCode() throws IOException {
        StringBuilder table = new StringBuilder();
        try (DataRing ring = new DataRing(Wiring.ALL)) {
            // why: what a contact reaches is read when its ways are asked for
            PortalDatabase.DERBY.rollback(em -> {
                DataRing.use(em);
                Stream.<Visibility<?>>of(
                                ring.get(CompanyVisibility.class),
                                ring.get(ContactVisibility.class),
                                ring.get(ProjectVisibility.class),
                                ring.get(DocumentSlotVisibility.class),
                                ring.get(DocumentRevisionVisibility.class),
                                ring.get(SubmittalVisibility.class),
                                ring.get(SubmittalItemVisibility.class),
                                ring.get(DesignVisibility.class),
                                ring.get(DesignRevisionVisibility.class),
                                ring.get(DesignLayerVisibility.class),
                                ring.get(DesignFileVisibility.class))
                        .forEach(rule -> table.append(rows(rule)));
            });
        }
        assertThat(Files.readString(DOCUMENT)).contains(table);
    }

    private static String rows(Visibility<?> rule) {
        return row(rule, "customer's contact", contact(CompanyKind.CUSTOMER, false))
                + row(rule, "sub-supplier's contact", contact(CompanyKind.SUPPLIER, false))
                + row(rule, "staff seeing as a customer's contact", contact(CompanyKind.CUSTOMER, true))
                + row(rule, "staff", staff());
    }

    private static <E> String row(Visibility<E> rule, String who, Caller caller) {
        String lines = rule.ways(caller).stream()
                .map(way -> way.lines().stream()
                        .map(line -> line.key().replace("access.why.", ""))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" or "));
        return "| " + rule.root().getSimpleName() + " | " + who + " | "
                + (rule.ways(caller).isEmpty() ? "never" : lines.isEmpty() ? "always" : lines) + " |\n";
    }

    private static Caller contact(CompanyKind side, boolean seeingAs) {
        UUID id = UUID.randomUUID();
        return new Caller(Caller.Kind.CONTACT, id, "c", "c", id, EnumSet.of(side), Set.of(), seeingAs);
    }

    private static Caller staff() {
        return new Caller(Caller.Kind.STAFF, UUID.randomUUID(), "s", "s", null, Set.of(), Set.of(), false);
    }
}
