package org.sightline.ejb.search;

import org.sightline.ejb.design.DesignRow;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.shared.Slice;

/** The first few of what a search finds, by kind; of each kind the whole is the list of that kind, narrowed by the same text. */
public record Found(Slice<DesignRow> designs, Slice<DocumentRow> documents, Slice<ProjectRow> projects) {

    public boolean isEmpty() {
        return designs.isEmpty() && documents.isEmpty() && projects.isEmpty();
    }
}
