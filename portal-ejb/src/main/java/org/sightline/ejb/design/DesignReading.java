package org.sightline.ejb.design;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.GrantedFormatStore;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.design.Statuses;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.Status;

/** Makes what is shown of designs: nothing of a revision or a layer the caller does not see. */
@Dependent
public class DesignReading {

    @Inject
    private DesignStore store;

    @Inject
    private DesignStatusStore statusStore;

    @Inject
    private DesignCounting counting;

    @Inject
    private GrantedFormatStore granted;

    @Inject
    private DesignFavouriteStore favourites;

    Slice<DesignRow> page(DesignFilter filter, DesignSort sort, SliceRequest request, Caller caller) {
        Slice<DesignStore.Line> lines = store.page(filter, sort, request, caller);
        List<UUID> ids = lines.items().stream().map(DesignStore.Line::id).toList();
        Map<UUID, List<DesignStore.Seen>> revisions =
                store.revisions(ids, caller).stream().collect(Collectors.groupingBy(DesignStore.Seen::design));
        Map<UUID, ProjectRef> projects = store.projects(lines.items().stream()
                .map(DesignStore.Line::project)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, StatusName> statuses =
                statusStore.all().stream().collect(Collectors.toMap(Status::getId, StatusName::of));
        StatusName none = StatusName.of(statusStore.statuses().ofNone());
        Set<UUID> marked = favourites.among(ids, caller);
        return lines.map(line -> {
            List<DesignStore.Seen> seen = revisions.getOrDefault(line.id(), List.of());
            DesignStore.Seen latest = seen.isEmpty() ? null : seen.get(seen.size() - 1);
            StatusName status = latest == null ? null : latest.status() == null ? none : statuses.get(latest.status());
            Around around = new Around(
                    line.project() == null ? null : projects.get(line.project()), status, marked.contains(line.id()));
            return row(line, seen, around, caller);
        });
    }

    DesignFacets facets(DesignFilter filter, Caller caller) {
        long marked = store.count(filter.favourites(true), DesignFacets.FAVOURITES, caller);
        return counting.of(filter, marked, caller);
    }

    /** What a line is told with that is not read with it. */
    private record Around(ProjectRef project, StatusName status, boolean favourite) {}

    private static DesignRow row(DesignStore.Line line, List<DesignStore.Seen> seen, Around around, Caller caller) {
        DesignStore.Seen latest = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        UUID active = line.held().active();
        return new DesignRow(
                line.id(),
                line.number(),
                line.title(),
                line.told().customerReference(),
                line.told().material(),
                line.told().styleCode(),
                line.told().size(),
                line.customer(),
                around.project(),
                latest == null ? null : latest.label(),
                around.status(),
                latest == null ? null : latest.ingest(),
                seen.size(),
                line.held().modified() && seen.stream().anyMatch(one -> one.id().equals(active)),
                caller.isContact() ? null : line.held().updatedAt(),
                around.favourite());
    }

    public DesignDetail detail(Design design, Caller caller) {
        List<DesignRevision> seen = store.revisions(design, caller);
        Set<UUID> originals = store.originals(seen, caller);
        Statuses statuses = statusStore.statuses();
        List<DesignRevisionRow> revisions = seen.stream()
                .map(revision -> row(revision, originals, statuses, caller))
                .toList();
        Company customer = design.getCustomer();
        Design.Specification told = design.specification();
        return new DesignDetail(
                design.getId(),
                caller.isContact() ? null : design.getVersion(),
                design.getNumber(),
                design.getTitle(),
                new DesignDetail.Description(
                        told.customerReference(), told.material(), told.styleCode(), DesignSize.of(told.measures())),
                new Site(customer.getId(), customer.getCode(), customer.getName()),
                DesignStore.ref(design.getProject()),
                design.isArchived(),
                design.isUnderModification()
                        && (!caller.isContact() || revisions.stream().anyMatch(DesignRevisionRow::active)),
                caller.isContact() ? null : design.getUpdatedAt(),
                revisions,
                actions(caller),
                !favourites.among(Set.of(design.getId()), caller).isEmpty());
    }

    private DesignRevisionRow row(DesignRevision revision, Set<UUID> originals, Statuses statuses, Caller caller) {
        Set<DeliveryFormat> formats = granted.of(caller, revision.getDesign().getCustomer());
        boolean active = revision.equals(revision.getDesign().getActiveRevision());
        return new DesignRevisionRow(
                revision.getId(),
                revision.getLabel(),
                StatusName.of(statuses.of(revision.getStatus())),
                active,
                active && revision.getDesign().isUnderModification(),
                caller.isContact() ? null : revision.getReasonForChange(),
                revision.getIngest(),
                revision.getIngest() == IngestState.REFUSED ? refusal(revision) : null,
                revision.getCreatedAt(),
                drawings(revision, caller).stream()
                        .map(file ->
                                DrawingRow.of(file, originals.contains(file.getId()), DrawingForm.of(file, formats)))
                        .toList(),
                caller.can(Right.DESIGN_EDIT) && revision.isOpen(statuses),
                events(revision, statuses, caller));
    }

    private static RefusalReason refusal(DesignRevision revision) {
        return revision.getFiles().stream()
                .map(DesignFile::getRefusal)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A contact is told of a drawing when it sees some layer of it. */
    private Collection<DesignFile> drawings(DesignRevision revision, Caller caller) {
        if (!caller.isContact()) {
            return revision.getFiles();
        }
        Set<DesignFile> seen = store.layers(revision, caller).stream()
                .map(DesignLayer::getFile)
                .collect(Collectors.toSet());
        return revision.getFiles().stream().filter(seen::contains).toList();
    }

    private static Set<RevisionEvent> events(DesignRevision revision, Statuses statuses, Caller caller) {
        return Stream.of(RevisionEvent.values())
                .filter(event -> caller.can(event.right()) && revision.isPossible(event, statuses))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RevisionEvent.class)));
    }

    static Set<DesignAction> actions(Caller caller) {
        Set<DesignAction> actions = EnumSet.noneOf(DesignAction.class);
        if (caller.can(Right.DESIGN_EDIT)) {
            actions.addAll(EnumSet.of(DesignAction.EDIT, DesignAction.REVISE));
        }
        if (caller.can(Right.LAYER_CLASSIFY)) {
            actions.add(DesignAction.CLASSIFY);
        }
        return actions;
    }
}
