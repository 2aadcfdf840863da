package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.shared.NotFoundException;

/** Asks the rules line by line why a caller does not see a thing. */
@Dependent
public class WhyHidden {

    @Inject
    private VisibleQuery visible;

    @Inject
    private Rules rules;

    /**
     * Why the caller does not see the thing: the key of the first line that fails on the way that leads furthest, empty when
     * it is visible.
     *
     * @throws NotFoundException when there is no such thing at all
     */
    public <E> Optional<String> reason(Class<E> root, UUID id, Caller caller) {
        if (!visible.matches(root, id, Restriction.none())) {
            throw new NotFoundException();
        }
        List<Way<E>> ways = rules.of(root).ways(caller);
        if (ways.isEmpty()) {
            return Optional.of("access.why.outOfReach");
        }
        List<Integer> firstFailures =
                ways.stream().map(way -> firstFailure(root, id, way)).toList();
        for (int i = 0; i < ways.size(); i++) {
            if (firstFailures.get(i) == ways.get(i).lines().size()) {
                return Optional.empty();
            }
        }
        int best = firstFailures.indexOf(
                firstFailures.stream().max(Comparator.naturalOrder()).orElseThrow());
        return Optional.of(ways.get(best).lines().get(firstFailures.get(best)).key());
    }

    /**
     * As {@link #reason}, but also for a thing that is absent, and always with the same number of questions: the time it
     * takes tells nobody whether there is something to be hidden.
     */
    public <E> String refusal(Class<E> root, UUID id, Caller caller) {
        String key = visible.matches(root, id, Restriction.none()) ? null : "access.why.absent";
        for (Way<E> way : rules.of(root).ways(caller)) {
            for (Line<E> line : way.lines()) {
                boolean holds = visible.matches(root, id, line.holds());
                key = key == null && !holds ? line.key() : key;
            }
        }
        return key == null ? "access.why.elsewhere" : key;
    }

    private <E> int firstFailure(Class<E> root, UUID id, Way<E> way) {
        for (int i = 0; i < way.lines().size(); i++) {
            if (!visible.matches(root, id, way.lines().get(i).holds())) {
                return i;
            }
        }
        return way.lines().size();
    }
}
