package org.sightline.ejb.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.design.DesignFilter;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignSort;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.project.ProjectView;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Right;

/** One text sought in everything the caller sees. Each kind is asked by its own list, so it finds what that list shows. */
@Stateless
public class SearchService {

    private static final int SHOWN = 8;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignService designs;

    @Inject
    private DocumentService documents;

    @Inject
    private ProjectService projects;

    /** The first few of each kind the caller may list; nothing for no text. */
    @RolesAllowed({Right.STAFF, Right.PORTAL_VIEW})
    public Found find(String q) {
        SliceRequest few = SliceRequest.few(SHOWN, false);
        return new Found(
                sought(q, Right.DESIGN_VIEW, () -> designs.list(DesignFilter.searching(q), DesignSort.NUMBER, few)),
                sought(
                        q,
                        Right.DOCUMENT_VIEW,
                        () -> documents.list(DocumentFilter.searching(q), DocumentSort.NUMBER, few)),
                sought(
                        q,
                        Right.PROJECT_VIEW,
                        () -> projects.list(ProjectView.ALL.filter(q, null), ProjectSort.NUMBER, few)));
    }

    private <T> Slice<T> sought(String q, String right, Supplier<Slice<T>> list) {
        Caller who = caller.get();
        boolean may = who.can(right) || who.can(Right.PORTAL_VIEW);
        return may && Matching.isAsked(q) ? list.get() : new Slice<>(List.of(), null, null, 0, false);
    }
}
