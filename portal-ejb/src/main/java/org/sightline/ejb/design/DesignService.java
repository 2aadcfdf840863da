package org.sightline.ejb.design;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.design.Design;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;

/** Finding, showing and describing designs. */
@Stateless
public class DesignService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignStore store;

    @Inject
    private DesignReading reading;

    @Inject
    private ProjectStore projects;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public Slice<DesignRow> list(DesignFilter filter, DesignSort sort, SliceRequest request) {
        return reading.page(filter, sort, request, caller.get());
    }

    /** The list, whole, to take away. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public List<DesignRow> export(DesignFilter filter, DesignSort sort, boolean descending) {
        List<DesignRow> rows =
                Slice.whole(next -> reading.page(filter, sort, SliceRequest.onward(next, descending), caller.get()));
        trail.append("design.exported", null, Map.of("rows", rows.size()));
        return rows;
    }

    /** What the list can be narrowed by, and how many designs each choice leaves. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public DesignFacets facets(DesignFilter filter) {
        return reading.facets(filter, caller.get());
    }

    /** How many designs there are of this kind, counted to the given number at most. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public long count(DesignFilter filter, int atMost) {
        return store.count(filter, atMost, caller.get());
    }

    /** One design to be looked at, which leaves a line in the trail. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public DesignDetail get(UUID id) {
        Design design = store.find(id, caller.get());
        trail.append("design.viewed", DesignTrail.ref(design), Map.of("number", design.getNumber()));
        return reading.detail(design, caller.get());
    }

    /** As {@link #get}, for a form or a program that goes on to change it. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public DesignDetail find(UUID id) {
        return reading.detail(store.find(id, caller.get()), caller.get());
    }

    /** Refuses who may not make designs, before anything it sends is looked at. */
    @RolesAllowed(Right.DESIGN_EDIT)
    public void expectEditor() {
        // why: the role above is the whole check
    }

    /** Refuses who may let nothing happen to revisions at all. */
    @RolesAllowed({Right.DESIGN_EDIT, Right.DESIGN_RELEASE, Right.DESIGN_REINSTATE, Right.DESIGN_MOVE_STATUS})
    public void expectMover() {
        // why: the roles above are the whole check
    }

    /** Changes what the design is called and described by, where it lies, and whether it is archived. */
    @RolesAllowed(Right.DESIGN_EDIT)
    public DesignDetail change(UUID id, long version, @Valid DesignChange change) {
        Design design = store.find(id, caller.get());
        design.expectVersion(version);
        Changes changes = new Changes();
        call(design, change, changes);
        describe(design, change, changes);
        place(design, change, changes);
        if (change.archived() != null) {
            changes.note("archived", design.isArchived(), change.archived());
            design.archive(change.archived());
        }
        if (!changes.isEmpty()) {
            design.touch(clock.instant());
            trail.append("design.changed", DesignTrail.ref(design), changes.details());
        }
        store.flush();
        return reading.detail(design, caller.get());
    }

    private void call(Design design, DesignChange change, Changes changes) {
        String number = change.number() == null ? design.getNumber() : DesignWords.number(change.number());
        String title = change.title() == null ? design.getTitle() : DesignWords.title(change.title());
        if (store.isNumberTaken(design.getCustomer(), number, design.getId())) {
            throw RefusedException.at("number", "design.numberTaken", number);
        }
        changes.note("number", design.getNumber(), number).note("title", design.getTitle(), title);
        if (!changes.isEmpty()) {
            design.call(number, title, clock.instant());
        }
    }

    private static void describe(Design design, DesignChange change, Changes changes) {
        Design.Specification before = design.specification();
        Design.Specification after = new Design.Specification(
                DesignWords.changed(change.customerReference(), before.customerReference()),
                DesignWords.changed(change.material(), before.material()),
                DesignWords.changed(change.styleCode(), before.styleCode()),
                change.size() == null ? before.measures() : change.size().measures());
        design.specify(after);
        changes.note("customerReference", before.customerReference(), after.customerReference())
                .note("material", before.material(), after.material())
                .note("styleCode", before.styleCode(), after.styleCode())
                .note("size", DesignSize.of(before.measures()), DesignSize.of(after.measures()));
    }

    private void place(Design design, DesignChange change, Changes changes) {
        Project before = design.getProject();
        Project wanted = change.project() == null ? before : projects.find(change.project(), caller.get());
        Project after = change.library() ? null : wanted;
        changes.note("project", number(before), number(after));
        design.lieIn(after);
    }

    private static String number(Project project) {
        return project == null ? null : project.getNumber();
    }
}
