package org.sightline.ejb.design;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.DesignRevisionVisibility;
import org.sightline.ejb.access.DesignVisibility;
import org.sightline.ejb.access.FacetStore;
import org.sightline.ejb.access.FacetStore.Facet;
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
        return new DesignFacets(
                byStatus(filter.with(null, filter.material(), filter.styleCode()), caller),
                byText("material", filter.with(filter.meaning(), null, filter.styleCode()), caller),
                byText("styleCode", filter.with(filter.meaning(), filter.material(), null), caller),
                bySite(filter.anywhere(), caller),
                favourites);
    }

    private List<Count> byText(String attribute, DesignFilter filter, Caller caller) {
        Facet<Design, String> facet = Facet.of(narrowing.of(filter, caller), design -> design.get(attribute));
        return facets.count(designs, facet, caller, OFFERED).entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Count> bySite(DesignFilter filter, Caller caller) {
        Map<UUID, Site> sites =
                projects.sites(caller).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Facet<Design, UUID> facet = Facet.of(narrowing.of(filter, caller), design -> design.get("customerId"));
        return facets.count(designs, facet, caller, OFFERED).entrySet().stream()
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
