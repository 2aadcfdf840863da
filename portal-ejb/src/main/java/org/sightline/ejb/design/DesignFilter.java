package org.sightline.ejb.design;

import java.util.UUID;
import org.sightline.entities.settings.StatusMeaning;

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
