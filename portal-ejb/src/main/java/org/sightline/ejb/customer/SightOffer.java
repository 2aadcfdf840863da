package org.sightline.ejb.customer;

import java.util.List;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Status;

/**
 * What can be chosen of what people see of designs, and what is chosen.
 *
 * @param narrowed a contact has types of its own; of a customer always true
 * @param statuses of a customer; of a contact none
 */
public record SightOffer(boolean narrowed, List<Type> types, List<Standing> statuses) {

    /**
     * A type of layer.
     *
     * @param admitted it is shown by those above: the host, for a contact also one of its companies
     * @param chosen   it is among the types of this one
     */
    public record Type(LayerType type, boolean admitted, boolean chosen) {}

    /**
     * A status.
     *
     * @param name     as a wish names it
     * @param instance whether the host shows it
     * @param own      the customer's own word, or null
     */
    public record Standing(String name, Status.Labels labels, boolean instance, Boolean own) {

        public String label(String language) {
            return "de".equals(language) ? labels.de() : labels.en();
        }
    }
}
