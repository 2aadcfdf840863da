package org.sightline.ejb.design.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignReading;
import org.sightline.ejb.design.DesignStore;
import org.sightline.ejb.design.DesignWords;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.entities.customer.Company;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.Measures;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** Taking drawings in: as new designs and as further revisions. All of a call happens, or nothing of it. */
@Stateless
public class DesignUploads {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignStore store;

    @Inject
    private DesignRevisionStore revisions;

    @Inject
    private DesignReading reading;

    @Inject
    private DesignRevising revising;

    @Inject
    private ProjectStore projects;

    /** A design with its first revision; its drawings are looked into afterwards. */
    @RolesAllowed(Right.DESIGN_EDIT)
    public DesignDetail create(@Valid NewDesign wanted, List<@Valid NewDrawing> drawings) {
        expectSome(drawings);
        String number = DesignWords.number(wanted.number());
        Company customer = projects.customer(wanted.customer(), caller.get());
        Design design = new Design(customer, number, DesignWords.title(wanted.title()), revising.now());
        if (store.isNumberTaken(customer, number, design.getId())) {
            throw RefusedException.at("number", "design.numberTaken", number);
        }
        design.lieIn(wanted.project() == null ? null : projects.find(wanted.project(), caller.get()));
        design.specify(new Design.Specification(
                DesignWords.blankToNull(wanted.customerReference()),
                DesignWords.blankToNull(wanted.material()),
                DesignWords.blankToNull(wanted.styleCode()),
                wanted.size() == null ? Measures.unknown() : wanted.size().measures()));
        revisions.add(design);
        revising.note("design.created", design);
        add(revising.begin(design, null, null), drawings);
        return reading.detail(design, caller.get());
    }

    /** A further revision; a design with an active one is under modification from then on. */
    @RolesAllowed(Right.DESIGN_EDIT)
    public DesignDetail next(UUID id, long version, @Valid NextRevision wanted) {
        Design design = store.find(id, caller.get());
        design.expectVersion(version);
        add(revising.begin(design, wanted.label(), wanted.reason()), wanted.drawings());
        return reading.detail(design, caller.get());
    }

    /**
     * Drawings of a revision nobody outside has been meant to see yet.
     *
     * @param replaced the drawing that goes for them, or null for further ones
     */
    @RolesAllowed(Right.DESIGN_EDIT)
    public DesignDetail draw(UUID id, String label, long version, List<@Valid NewDrawing> wanted, UUID replaced) {
        Design design = store.find(id, caller.get());
        DesignRevision revision = store.revision(design, label, caller.get());
        design.expectVersion(version);
        revising.expectOpen(revision);
        expectSome(wanted);
        if (replaced != null) {
            revising.drop(drawing(revision, replaced));
        }
        add(revision, wanted);
        design.touch(revising.now());
        store.flush();
        return reading.detail(design, caller.get());
    }

    private static void expectSome(List<NewDrawing> drawings) {
        if (drawings.isEmpty()) {
            throw RefusedException.at("upload", "shared.required");
        }
    }

    private static DesignFile drawing(DesignRevision revision, UUID id) {
        return revision.getFiles().stream()
                .filter(file -> file.getId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void add(DesignRevision revision, List<NewDrawing> drawings) {
        drawings.forEach(drawing -> revising.draw(revision, drawing));
        store.flush();
        if (!revisions.sees(revision.getDesign(), caller.get())) {
            throw new NotFoundException(); // why: who may not see it afterwards may not bring it in either
        }
    }
}
