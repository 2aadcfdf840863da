package org.sightline.ejb.access;

import org.sightline.entities.customer.Company;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Root;
import org.sightline.entities.submittal.Submittal;

/** What the things that can be asked about are called, before anything is said of them. */
final class ExplainedNames {

    private ExplainedNames() {}

    static Explained of(Root thing) {
        if (thing instanceof Project project) {
            return named(project, project.getNumber(), project.getName(), null);
        }
        if (thing instanceof DocumentSlot slot) {
            return named(
                    slot, slot.getNumber(), slot.getTitle(), slot.getProject().getNumber());
        }
        if (thing instanceof DocumentRevision revision) {
            DocumentSlot slot = revision.getSlot();
            return named(revision, revision.getLabel(), slot.getTitle(), slot.getNumber());
        }
        if (thing instanceof Company company) {
            return named(company, company.getCode(), company.getName(), null);
        }
        if (thing instanceof Submittal submittal) {
            Project project = submittal.getProject();
            return named(submittal, submittal.getNumber(), submittal.getPurpose(), project.getNumber());
        }
        return ofDesign(thing);
    }

    private static Explained ofDesign(Root thing) {
        if (thing instanceof Design design) {
            Project project = design.getProject();
            return named(design, design.getNumber(), design.getTitle(), project == null ? null : project.getNumber());
        }
        if (thing instanceof DesignRevision revision) {
            Design design = revision.getDesign();
            return named(revision, revision.getLabel(), design.getTitle(), design.getNumber());
        }
        if (thing instanceof DesignFile drawing) {
            DesignRevision revision = drawing.getRevision();
            return named(
                    drawing,
                    drawing.getFileName(),
                    revision.getLabel(),
                    revision.getDesign().getNumber());
        }
        DesignLayer layer = (DesignLayer) thing;
        DesignRevision revision = layer.getFile().getRevision();
        return named(
                layer,
                layer.getName(),
                revision.getLabel(),
                revision.getDesign().getNumber());
    }

    private static Explained named(Root thing, String number, String name, String place) {
        return new Explained(thing.getId(), number, name, place, null);
    }
}
