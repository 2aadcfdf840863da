package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.SlotState;

/** Reads lines of registers. */
@Dependent
class RegisterStore {

    private static final List<String> OWN = List.of(
            "version",
            "number",
            "title",
            "docCode",
            "inRegister",
            "state",
            "answer",
            "returnStatusId",
            "complete",
            "location",
            "stageId",
            "due",
            "dueComputed",
            "expected",
            "expectedComputed",
            "responsibleId",
            "routing",
            "internalApproval",
            "locked");

    @Inject
    private VisibleQuery visible;

    @Inject
    private DocumentNarrowing narrowing;

    /** A document of a register before what it points to is known. */
    record Line(UUID id, Tuple columns) {

        <T> T get(String name, Class<T> type) {
            return columns.get(name, type);
        }

        UUID reference(String name) {
            return columns.get(name, UUID.class);
        }

        ProjectRef project() {
            return new ProjectRef(
                    reference("project"), get("projectNumber", String.class), get("projectName", String.class));
        }

        Site customer() {
            return new Site(
                    reference("customer"), get("customerCode", String.class), get("customerName", String.class));
        }
    }

    Slice<Line> page(RegisterFilter filter, RegisterSort sort, SliceRequest request, Caller caller) {
        return slice(narrowed(filter, caller), sort, request, caller);
    }

    /** These documents, by number. */
    Slice<Line> only(Collection<UUID> documents, SliceRequest request, Caller caller) {
        Restriction<DocumentSlot> among = (slot, query, cb) ->
                documents.isEmpty() ? cb.isNull(slot.get("id")) : slot.get("id").in(documents);
        return slice(among, RegisterSort.NUMBER, request, caller);
    }

    private Slice<Line> slice(Restriction<DocumentSlot> such, RegisterSort sort, SliceRequest request, Caller caller) {
        return visible.slice(
                new Listing<>(
                        DocumentSlot.class, such, sort.attribute(), (slot, query, cb) -> columns(slot), Line::new),
                request,
                caller);
    }

    private static List<Selection<?>> columns(Root<DocumentSlot> slot) {
        List<Selection<?>> columns = new ArrayList<>();
        for (String own : OWN) {
            columns.add(slot.get(own).alias(own));
        }
        columns.add(slot.get("project").get("id").alias("project"));
        columns.add(slot.get("project").get("number").alias("projectNumber"));
        columns.add(slot.get("project").get("name").alias("projectName"));
        columns.add(slot.get("project").get("customer").get("id").alias("customer"));
        columns.add(slot.get("project").get("customer").get("code").alias("customerCode"));
        columns.add(slot.get("project").get("customer").get("name").alias("customerName"));
        return columns;
    }

    private Restriction<DocumentSlot> narrowed(RegisterFilter filter, Caller caller) {
        return narrowing.of(filter.documents(), caller).and((slot, query, cb) -> {
            List<Predicate> asked = new ArrayList<>();
            status(filter.status(), slot, asked, cb);
            if (filter.location() != null) {
                asked.add(cb.equal(slot.get("location"), filter.location()));
            }
            if (filter.responsible() != null) {
                asked.add(cb.equal(slot.get("responsibleId"), filter.responsible()));
            }
            period(filter.deadline(), slot, asked, cb);
            if (filter.waitsForMe()) {
                asked.add(ReviewTurn.of(caller.accountId()).on(slot, query, cb));
            }
            return cb.and(asked.toArray(Predicate[]::new));
        });
    }

    private static void status(
            RegisterFilter.Status status, From<?, DocumentSlot> slot, List<Predicate> asked, CriteriaBuilder cb) {
        if (status == null) {
            return;
        }
        if (status.answer() != null) {
            asked.add(cb.equal(slot.get("answer"), status.answer()));
        }
        if (status.returned() != null) {
            asked.add(cb.equal(slot.get("returnStatusId"), status.returned()));
        }
        if (status.dropped() != null) {
            Predicate required = cb.equal(slot.get("state"), SlotState.ACTIVE);
            asked.add(status.dropped() ? cb.not(required) : required);
        }
    }

    private static void period(
            RegisterFilter.Period period, From<?, DocumentSlot> slot, List<Predicate> asked, CriteriaBuilder cb) {
        if (period != null && period.from() != null) {
            asked.add(cb.greaterThanOrEqualTo(slot.get("deadline"), period.from()));
        }
        if (period != null && period.before() != null) {
            asked.add(cb.lessThan(slot.get("deadline"), period.before()));
        }
    }
}
