package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.DocumentSlotVisibility;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;

/** Finds the projects in which the caller has to do with documents. */
@Dependent
class PlaceStore {

    @Inject
    private VisibleQuery visible;

    @Inject
    private DocumentSlotVisibility slots;

    /** Whether the caller may bring documents into the project that are not there yet. */
    boolean takesNew(Project project, Caller caller) {
        Restriction<Project> itself = (found, query, cb) -> cb.equal(found.get("id"), project.getId());
        return visible.count(Project.class, caller, itself.and(slots.takes(caller)), 1) > 0;
    }

    boolean hasAny(Project project, Caller caller) {
        return visible.count(DocumentSlot.class, caller, DocumentNarrowing.ofProject(project.getId()), 1) > 0;
    }

    /** The first projects by number that take something of the caller; a sub-supplier sees none that does not. */
    List<ProjectRef> projects(Caller caller) {
        boolean delivers = caller.sides().contains(CompanyKind.SUPPLIER);
        return visible.slice(
                        new Listing<>(
                                Project.class,
                                delivers ? Restriction.none() : slots.takes(caller),
                                "numberFolded",
                                (project, query, cb) -> List.of(project.get("number"), project.get("name")),
                                (id, columns) ->
                                        new ProjectRef(id, columns.get(2, String.class), columns.get(3, String.class))),
                        SliceRequest.few(SliceRequest.MAX_LIMIT, false),
                        caller)
                .items();
    }
}
