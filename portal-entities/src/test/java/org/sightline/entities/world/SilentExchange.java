package org.sightline.entities.world;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Revision;

/** The submittals of a world without what one contact does not see of them. */
final class SilentExchange {

    private final List<Parcel> submittals;
    private final List<Sheet> lines;

    SilentExchange(Exchange exchange, Sight sight) {
        submittals = exchange.submittals().stream()
                .filter(submittal -> sight.submittals().contains(submittal.id()))
                .toList();
        lines = exchange.lines().stream()
                .filter(line -> sight.lines().contains(line.id()))
                .toList();
    }

    Set<UUID> authors() {
        return submittals.stream().map(Parcel::author).collect(Collectors.toSet());
    }

    Set<Bytes> files() {
        return lines.stream().map(Sheet::file).collect(Collectors.toSet());
    }

    /** @param revisions those that are left */
    Exchange left(List<Revision> revisions) {
        Map<UUID, Revision> byId = revisions.stream().collect(Collectors.toMap(Revision::id, Function.identity()));
        return new Exchange(
                submittals, lines.stream().map(line -> without(line, byId)).toList(), List.of(), List.of());
    }

    /** What became of a file is not told to who does not see it. */
    private static Sheet without(Sheet line, Map<UUID, Revision> revisions) {
        Revision kept =
                line.revision() == null ? null : revisions.get(line.revision().id());
        return new Sheet(
                line.id(),
                line.word(),
                line.submittal(),
                line.ordinal(),
                kept,
                line.file(),
                line.voided(),
                line.handled());
    }
}
