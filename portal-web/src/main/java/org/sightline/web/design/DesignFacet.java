package org.sightline.web.design;

import java.util.List;
import org.sightline.ejb.design.DesignFacets;
import org.sightline.web.shared.ListPage;

/**
 * One question beside a list of designs.
 *
 * @param parameter it is asked by in the address
 * @param choices   its answers, each an address; empty when there is nothing to ask
 */
public record DesignFacet(String parameter, List<Choice> choices) {

    /** @param address of the list with this answer, or without it when it is the present one */
    public record Choice(String value, String name, long count, boolean chosen, String address) {}

    static DesignFacet of(ListPage<?> list, String parameter, String present, List<DesignFacets.Count> counts) {
        return new DesignFacet(
                parameter,
                counts.stream()
                        .map(count ->
                                choice(list, parameter, count, count.value().equals(present)))
                        .toList());
    }

    private static Choice choice(ListPage<?> list, String parameter, DesignFacets.Count count, boolean chosen) {
        String address = list.with(parameter, chosen ? null : count.value());
        return new Choice(count.value(), count.name(), count.count(), chosen, address);
    }
}
