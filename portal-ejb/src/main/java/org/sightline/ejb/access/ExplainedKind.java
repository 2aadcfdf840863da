package org.sightline.ejb.access;

import java.util.Arrays;
import org.sightline.entities.customer.Company;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.submittal.Submittal;

/** The kinds of things staff can ask about: does a contact see this one, and why not? */
public enum ExplainedKind {
    CUSTOMER(Company.class, Right.CUSTOMER_VIEW),
    PROJECT(Project.class, Right.PROJECT_VIEW),
    DOCUMENT(DocumentSlot.class, Right.DOCUMENT_VIEW),
    REVISION(DocumentRevision.class, Right.DOCUMENT_VIEW),
    DESIGN(Design.class, Right.DESIGN_VIEW),
    DESIGN_REVISION(DesignRevision.class, Right.DESIGN_VIEW),
    /** A drawing as it was brought in. */
    DRAWING(DesignFile.class, Right.DESIGN_VIEW),
    LAYER(DesignLayer.class, Right.DESIGN_VIEW),
    SUBMITTAL(Submittal.class, Right.SUBMITTAL_VIEW);

    private final Class<? extends Root> root;
    private final String right;

    ExplainedKind(Class<? extends Root> root, String right) {
        this.root = root;
        this.right = right;
    }

    Class<? extends Root> root() {
        return root;
    }

    /** What staff must hold to look at such a thing themselves. */
    String right() {
        return right;
    }

    /** @param name as it stands in an address */
    public static ExplainedKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> RefusedException.at("type", "access.badType"));
    }
}
