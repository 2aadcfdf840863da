package org.sightline.ejb.submittal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.Submittal;

/** Finding and showing submittals of both directions. */
@Stateless
public class SubmittalService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private SubmittalStore store;

    @Inject
    private SubmittalReading reading;

    @Inject
    private SubmittalVisits visits;

    @Inject
    private AuditTrail trail;

    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public Slice<SubmittalRow> list(SubmittalFilter filter, SubmittalSort sort, SliceRequest request) {
        return reading.page(filter, sort, request, caller.get());
    }

    /** Every visible submittal the filter leaves, for a file to take away. */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public List<SubmittalRow> export(SubmittalFilter filter, SubmittalSort sort, boolean descending) {
        List<SubmittalRow> rows = reading.all(filter, sort, descending, caller.get());
        trail.append("submittal.exported", null, Map.of("rows", rows.size()));
        return rows;
    }

    /** How many there are of this kind, counted to the given number at most. */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public long count(SubmittalFilter filter, int atMost) {
        return store.count(filter, atMost, caller.get());
    }

    /**
     * How many have come for the caller of which it has taken nothing away yet, counted to the given number at most.
     *
     * @param project those of this project, or null for all
     */
    @RolesAllowed(Right.PORTAL_VIEW)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // why: asked by every page, and is one question
    public long countFresh(UUID project, int atMost) {
        return store.countNotTaken(SubmittalFilter.of(project), atMost, caller.get());
    }

    /** One submittal to be looked at, which leaves a line in the trail and tells the sender that it was opened. */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public SubmittalDetail get(UUID id) {
        Submittal submittal = store.find(id, caller.get());
        trail.append("submittal.viewed", ref(submittal), named(submittal));
        visits.viewed(submittal, caller.get());
        return reading.detail(submittal, caller.get());
    }

    /** As {@link #get}, for a form or a program that goes on to change it. */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public SubmittalDetail find(UUID id) {
        return reading.detail(store.find(id, caller.get()), caller.get());
    }

    /**
     * Refuses a project in which the caller has nothing to do with submittals.
     *
     * @throws org.sightline.entities.shared.NotFoundException as if it were absent
     */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public void expectProject(UUID project) {
        reading.expectProject(project, caller.get());
    }

    /** What became of a submittal. Apart from {@link #get}, as who writes into the trail must not read it on. */
    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public SubmittalHistory history(UUID id) {
        return reading.history(store.find(id, caller.get()), caller.get());
    }

    static SubjectRef ref(Submittal submittal) {
        return SubjectRef.of("submittal", submittal.getId());
    }

    static Map<String, Object> named(Submittal submittal) {
        return submittal.getNumber() == null ? Map.of() : Map.of("number", submittal.getNumber());
    }
}
