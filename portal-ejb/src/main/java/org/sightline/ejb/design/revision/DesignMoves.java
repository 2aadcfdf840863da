package org.sightline.ejb.design.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.design.DesignStatusStore;
import org.sightline.ejb.design.DesignStore;
import org.sightline.ejb.design.DesignTrail;
import org.sightline.ejb.design.StatusName;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.design.Statuses;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.RefusedException;

/** What happens to revisions (M1), by the right each event wants. Versions are those of the design. */
@Stateless
public class DesignMoves {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignStore store;

    @Inject
    private DesignStatusStore statusStore;

    @Inject
    private DesignRevising revising;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<Object> events;

    /** Submitting and rejecting inside the house, and beginning and cancelling a modification. */
    @RolesAllowed(Right.DESIGN_EDIT)
    public void prepare(UUID id, String label, long version, @Valid Happening wanted) {
        happen(found(id, label, version), wanted, Right.DESIGN_EDIT);
    }

    /** What the customer is told of: releasing, withdrawing, recording an approval, activating, discontinuing. */
    @RolesAllowed(Right.DESIGN_RELEASE)
    public void release(UUID id, String label, long version, @Valid Happening wanted) {
        happen(found(id, label, version), wanted, Right.DESIGN_RELEASE);
    }

    /** Makes a former revision the valid one again. */
    @RolesAllowed(Right.DESIGN_REINSTATE)
    public void reinstate(UUID id, String label, long version, @Valid Happening wanted) {
        happen(found(id, label, version), wanted, Right.DESIGN_REINSTATE);
    }

    /** Where a move by hand can lead from where the revision stands, in the order of the host's statuses. */
    @RolesAllowed(Right.DESIGN_MOVE_STATUS)
    public List<StatusName> next(UUID id, String label) {
        Design design = store.find(id, caller.get());
        return statusStore.after(store.revision(design, label, caller.get()));
    }

    /** Whether the caller may move revisions by hand at all. */
    @PermitAll // why: answers about nobody but the caller
    public boolean isMover() {
        return caller.get().can(Right.DESIGN_MOVE_STATUS);
    }

    /** To one of the next statuses, by hand. */
    @RolesAllowed(Right.DESIGN_MOVE_STATUS)
    public void move(UUID id, String label, long version, @Valid Happening wanted) {
        happen(found(id, label, version), wanted, Right.DESIGN_MOVE_STATUS);
    }

    private DesignRevision found(UUID id, String label, long version) {
        Design design = store.find(id, caller.get());
        DesignRevision revision = store.revision(design, label, caller.get());
        design.expectVersion(version);
        return revision;
    }

    /** @param right that was asked for; an event that wants another one is refused */
    private void happen(DesignRevision revision, Happening wanted, String right) {
        RevisionEvent event = wanted.event();
        RefusedException.unless(event.right().equals(right), "design.revision.notNow", revision.getLabel());
        Design design = revision.getDesign();
        Statuses statuses = statusStore.statuses();
        DesignRevision.Act act = new DesignRevision.Act(
                event,
                wanted.to() == null ? null : statusStore.named(wanted.to(), "to"),
                wanted.reason(),
                wanted.evidence());
        revising.happen(revision, act, statuses);
        if (event == RevisionEvent.START_MODIFICATION) {
            revising.copy(revision, revising.begin(design, null, wanted.reason()));
        }
        design.touch(revising.now());
        store.flush();
        trail.append("design.revision.moved", DesignTrail.ref(design), said(revision, wanted, statuses));
        events.fire(new DesignRevisionMoved(design.getId(), revision.getId(), event));
        if (event == RevisionEvent.RELEASE_TO_CUSTOMER) {
            events.fire(new DesignRevisionReleased(design.getId(), revision.getId()));
        }
    }

    private static Map<String, Object> said(DesignRevision revision, Happening wanted, Statuses statuses) {
        Map<String, Object> said = DesignTrail.facts(revision);
        said.put("event", wanted.event().name());
        said.put("status", statuses.of(revision.getStatus()).labels().en());
        if (wanted.reason() != null) {
            said.put("reason", wanted.reason());
        }
        if (wanted.evidence() != null) {
            said.put("evidence", wanted.evidence());
        }
        return said;
    }
}
