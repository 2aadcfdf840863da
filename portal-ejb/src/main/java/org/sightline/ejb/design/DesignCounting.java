package org.sightline.ejb.design;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.DesignRevisionVisibility;
import org.sightline.ejb.access.DesignVisibility;
import org.sightline.ejb.access.FacetStore;
import org.sightline.ejb.access.FacetStore.Facet;
import org.sightline.ejb.access.FacetStore.Together;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.design.DesignFacets.Count;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.project.Site;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;

/** Counts designs for the filters beside their lists. */
@Dependent
class DesignCounting {

    /** More values of one kind nobody chooses from. */
    private static final int OFFERED = 20;

    /** What is counted in one go. */
    private static final List<String> VALUES = List.of("material", "styleCode", "customerId");

    /** Where there are so many together each is counted on its own: they would fill the memory, not the page. */
    private static final int COMBINATIONS = 2_000;

    @Inject
    private FacetStore facets;

    @Inject
    private DesignVisibility designs;

    @Inject
    private DesignRevisionVisibility revisions;

    @Inject
    private DesignNarrowing narrowing;

    @Inject
    private DesignStatusStore statuses;

    @Inject
    private ProjectStore projects;

    /** @param favourites how many of the designs the caller has marked */
    DesignFacets of(DesignFilter filter, long favourites, Caller caller) {
        List<Count> statuses = byStatus(filter.with(null, filter.material(), filter.styleCode()), caller);
        DesignFilter unasked = filter.with(filter.meaning(), null, null).anywhere();
        List<Together> all = facets.together(designs, narrowing.of(unasked, caller), VALUES, caller, COMBINATIONS);
        if (all.size() == COMBINATIONS) {
            return new DesignFacets(
                    statuses,
                    texts(count("material", filter.with(filter.meaning(), null, filter.styleCode()), caller)),
                    texts(count("styleCode", filter.with(filter.meaning(), filter.material(), null), caller)),
                    sites(count("customerId", filter.anywhere(), caller), caller),
                    favourites);
        }
        Tally tally = new Tally(all, Arrays.asList(filter.material(), filter.styleCode(), filter.customer()));
        return new DesignFacets(
                statuses,
                texts(tally.by(0, OFFERED)),
                texts(tally.by(1, OFFERED)),
                sites(tally.by(2, OFFERED), caller),
                favourites);
    }

    /** Each kind of value is counted among what the others leave. */
    private record Tally(List<Together> all, List<Object> asked) {

        Map<Object, Long> by(int kind, int atMost) {
            Map<Object, Long> counts = all.stream()
                    .filter(one -> one.values().get(kind) != null && isLeft(one, kind))
                    .collect(Collectors.groupingBy(
                            one -> one.values().get(kind), Collectors.summingLong(Together::count)));
            Map<Object, Long> ordered = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<Object, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(entry -> entry.getKey().toString()))
                    .limit(atMost)
                    .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
            return ordered;
        }

        private boolean isLeft(Together one, int kind) {
            return IntStream.range(0, asked.size())
                    .allMatch(i -> i == kind
                            || asked.get(i) == null
                            || asked.get(i).equals(one.values().get(i)));
        }
    }

    private Map<Object, Long> count(String attribute, DesignFilter filter, Caller caller) {
        return facets.count(
                designs,
                Facet.<Design, Object>of(narrowing.of(filter, caller), design -> design.get(attribute)),
                caller,
                OFFERED);
    }

    private static List<Count> texts(Map<Object, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count((String) entry.getKey(), (String) entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Count> sites(Map<Object, Long> counts, Caller caller) {
        Map<UUID, Site> sites =
                projects.sites(caller).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        return counts.entrySet().stream()
                .filter(entry -> sites.containsKey(entry.getKey()))
                .map(entry -> new Count(
                        entry.getKey().toString(), sites.get(entry.getKey()).name(), entry.getValue()))
                .toList();
    }

    /**
     * By what statuses mean, none as the status it counts as; of a design with two visible revisions of one meaning in two
     * statuses both count.
     */
    private List<Count> byStatus(DesignFilter filter, Caller caller) {
        Restriction<Design> such = narrowing.of(filter, caller);
        Facet<DesignRevision, UUID> facet = new Facet<>(
                (revision, query, cb) -> such.on(DesignNarrowing.design(revision), query, cb),
                revision -> revision.get("statusId"),
                revision -> revision.get("design").get("id"),
                true);
        Status ofNone = statuses.statuses().ofNone();
        Map<UUID, Status> known = statuses.all().stream().collect(Collectors.toMap(Status::getId, Function.identity()));
        Map<StatusMeaning, Long> counted = new EnumMap<>(StatusMeaning.class);
        facets.count(revisions, facet, caller, known.size() + 1).forEach((status, count) -> {
            Status standing = status == null ? ofNone : known.get(status);
            counted.merge(standing.getMeaning(), count, Long::sum);
        });
        return counted.entrySet().stream()
                .sorted(Map.Entry.<StatusMeaning, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new Count(
                        entry.getKey().name(),
                        statuses.statuses().of(entry.getKey()).labels().en(),
                        entry.getValue()))
                .toList();
    }
}
