package org.sightline.web.design.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.design.layer.LayerReader;

/** The customer's people, and by layer who of them sees it. */
public class LayerReaders {

    /** How many are named at a layer. */
    private static final int NAMED = 3;

    private final List<LayerReader> people;
    private final Map<UUID, List<String>> names = new HashMap<>();

    LayerReaders(List<LayerReader> people) {
        this.people = people;
        people.forEach(reader -> reader.layers().forEach(layer -> names.computeIfAbsent(layer, any -> new ArrayList<>())
                .add(reader.name())));
    }

    public List<LayerReader> getPeople() {
        return people;
    }

    /** The named one, or else the one who sees most; null when nobody sees anything. */
    LayerReader one(UUID contact) {
        return people.stream()
                .filter(reader -> reader.contact().equals(contact))
                .findFirst()
                .or(() -> people.stream()
                        .filter(reader -> !reader.layers().isEmpty())
                        .max(Comparator.comparing(reader -> reader.layers().size())))
                .orElse(null);
    }

    public int count(UUID layer) {
        return names.getOrDefault(layer, List.of()).size();
    }

    /** Everybody of the customer sees it. */
    public boolean all(UUID layer) {
        return !people.isEmpty() && count(layer) == people.size();
    }

    /** The first of those who see it. */
    public String named(UUID layer) {
        return names.getOrDefault(layer, List.of()).stream().limit(NAMED).collect(Collectors.joining(", "));
    }

    /** How many see it beyond those that are named. */
    public int more(UUID layer) {
        return Math.max(0, count(layer) - NAMED);
    }
}
