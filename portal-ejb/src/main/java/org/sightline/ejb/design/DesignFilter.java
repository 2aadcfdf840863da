package org.sightline.ejb.design;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.shared.Asked;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.RefusedException;

/**
 * Which of the visible designs a list shows; null leaves a question open.
 *
 * @param q        part of the number, the title or the customer's reference
 * @param customer designs of this company
 * @param meaning  some visible revision stands in a status of this meaning
 * @param archived  asked by staff only; contacts see none that is
 * @param favourite true narrows to what the caller has marked
 */
public record DesignFilter(
        String q,
        UUID customer,
        UUID project,
        StatusMeaning meaning,
        String material,
        String styleCode,
        Boolean archived,
        Boolean favourite) {

    private static final Set<String> NAMES =
            Set.of("q", "customer", "project", "status", "material", "styleCode", "archived", "favourite");

    /** @throws RefusedException when something is asked that lists of designs do not know */
    public static DesignFilter asked(Asked asked) {
        Asked known = asked.only(NAMES);
        return new DesignFilter(
                known.text("q"),
                known.id("customer"),
                known.id("project"),
                meaning(known.text("status")),
                known.text("material"),
                known.text("styleCode"),
                known.flag("archived"),
                known.flag("favourite"));
    }

    /** @param name as it stands in an address; nothing means null */
    public static StatusMeaning meaning(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(StatusMeaning.values())
                .filter(meaning -> meaning.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("design.noSuchStatus"));
    }

    public static DesignFilter all() {
        return new DesignFilter(null, null, null, null, null, null, null, null);
    }

    public static DesignFilter searching(String q) {
        return new DesignFilter(q, null, null, null, null, null, null, null);
    }

    public static DesignFilter of(StatusMeaning meaning) {
        return new DesignFilter(null, null, null, meaning, null, null, null, null);
    }

    public static DesignFilter at(UUID customer) {
        return new DesignFilter(null, customer, null, null, null, null, null, null);
    }

    /** The same with other answers to these three questions. */
    DesignFilter with(StatusMeaning newMeaning, String newMaterial, String newStyleCode) {
        return new DesignFilter(q, customer, project, newMeaning, newMaterial, newStyleCode, archived, favourite);
    }

    DesignFilter anywhere() {
        return new DesignFilter(q, null, project, meaning, material, styleCode, archived, favourite);
    }

    /** The same, narrowed to favourites or not. */
    DesignFilter favourites(Boolean wanted) {
        return new DesignFilter(q, customer, project, meaning, material, styleCode, archived, wanted);
    }
}
