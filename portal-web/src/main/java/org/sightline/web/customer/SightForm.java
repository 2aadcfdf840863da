package org.sightline.web.customer;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.ejb.customer.CompanySight;
import org.sightline.ejb.customer.ContactSight;
import org.sightline.ejb.customer.SightOffer;
import org.sightline.entities.settings.LayerType;

/** What a customer or a contact shall see of designs, as it is chosen. */
public class SightForm implements Serializable {

    /** A customer without a word of its own. */
    static final String AS_INSTANCE = "";

    private static final long serialVersionUID = 1L;

    private boolean own;
    private final Map<String, Boolean> types = new LinkedHashMap<>();
    private final Map<String, String> statuses = new LinkedHashMap<>();

    void show(SightOffer offer) {
        own = offer.narrowed();
        offer.types().forEach(type -> types.put(type.type().name(), type.chosen()));
        offer.statuses()
                .forEach(status -> statuses.put(
                        status.name(),
                        status.own() == null ? AS_INSTANCE : status.own().toString()));
    }

    CompanySight ofCompany() {
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        statuses.forEach((name, word) -> wanted.put(name, word == null || word.isEmpty() ? null : "true".equals(word)));
        return new CompanySight(chosen(), wanted);
    }

    ContactSight ofContact() {
        return new ContactSight(own, chosen());
    }

    private Set<LayerType> chosen() {
        List<LayerType> chosen = types.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(entry -> LayerType.valueOf(entry.getKey()))
                .collect(Collectors.toList());
        return chosen.isEmpty() ? EnumSet.noneOf(LayerType.class) : EnumSet.copyOf(chosen);
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    /** By the name of the type. */
    public Map<String, Boolean> getTypes() {
        return types;
    }

    /** By the name of the status: {@code true}, {@code false}, or empty to follow the instance. */
    public Map<String, String> getStatuses() {
        return statuses;
    }
}
