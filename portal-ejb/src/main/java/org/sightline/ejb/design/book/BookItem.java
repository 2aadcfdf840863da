package org.sightline.ejb.design.book;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.design.rendition.RenditionName;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.Measures;

/**
 * A design as its reader sees it in a book.
 *
 * @param drawing null when the reader sees no layer of one that can be put on paper
 * @param layers  of the drawing that the reader sees, in its order
 */
record BookItem(DesignRevision revision, DesignFile drawing, List<DesignLayer> layers) {

    Design design() {
        return revision.getDesign();
    }

    /** What tells whether the same would be said again. */
    String identity() {
        String shown = drawing == null ? "" : drawing.getFile().getSha256() + " " + ids();
        return design().getId() + " " + revision.getId() + " " + revision.getLabel() + " " + told() + " " + shown;
    }

    /** Changes exactly when its sheet says something else beside the drawing, in whatever language. */
    String told() {
        Design.Specification told = design().specification();
        Measures size = told.measures();
        return RenditionName.hash(Stream.of(
                        design().getNumber(),
                        design().getTitle(),
                        design().getCustomer().getName(),
                        told.customerReference(),
                        told.material(),
                        told.styleCode(),
                        size.getInsideLength(),
                        size.getInsideWidth(),
                        size.getInsideDepth(),
                        size.getBlankWidth(),
                        size.getBlankLength())
                .map(String::valueOf)
                .collect(Collectors.joining("\n")));
    }

    List<UUID> ids() {
        return layers.stream().map(DesignLayer::getId).toList();
    }
}
