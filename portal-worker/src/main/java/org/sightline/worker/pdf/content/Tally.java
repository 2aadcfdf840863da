package org.sightline.worker.pdf.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sightline.worker.pdf.layer.Group;

/** How many things are painted on which layer. */
public final class Tally {

    private final Map<Group, Long> groups = new HashMap<>();
    private long base;
    private long total;

    void add(Section section) {
        total++;
        add(section.groups(), 1);
    }

    /** Adds what a page or an annotation painted. */
    public void add(Tally other) {
        total = plus(total, other.total);
        base = plus(base, other.base);
        other.groups.forEach((group, count) -> groups.merge(group, count, Tally::plus));
    }

    /** Adds what a form painted; what lies on no layer within it lies where the form was drawn. */
    void add(Tally form, Section section) {
        total = plus(total, form.total);
        form.groups.forEach((group, count) -> add(Set.of(group), count));
        add(section.groups(), form.base);
    }

    private void add(Set<Group> on, long count) {
        if (on.isEmpty()) {
            base = plus(base, count);
        }
        on.forEach(group -> groups.merge(group, count, Tally::plus));
    }

    /** Why: forms within forms multiply. */
    private static long plus(long one, long other) {
        return Math.min(Long.MAX_VALUE / 4, one + other);
    }

    public long of(Group group) {
        return groups.getOrDefault(group, 0L);
    }

    /** How many things in all. */
    public long total() {
        return total;
    }

    public long base() {
        return base;
    }
}
