package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;

/** Before files are taken in: where they can go and what they probably are. */
@Stateless
public class DocumentSuggestions {

    @Inject
    private CurrentCaller caller;

    @Inject
    private SuggestionMaker suggestions;

    @Inject
    private DocumentReading reading;

    @Inject
    private ProjectStore projects;

    @Inject
    private PlaceStore places;

    /** Projects the caller can bring something into, by number; the first of them when there are very many. */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public List<ProjectRef> projects() {
        return places.projects(caller.get());
    }

    /**
     * The project to bring something into.
     *
     * @throws org.sightline.entities.shared.NotFoundException when the caller has nothing to do with documents there
     */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public DocumentPlace place(UUID project) {
        return reading.place(project, caller.get()).orElseThrow(NotFoundException::new);
    }

    /**
     * What the uploads probably are, told by their names and bytes; nothing is taken yet.
     *
     * @param document the document they are revisions of, or null to find out
     */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public List<Suggestion> suggest(UUID project, UUID document, List<UUID> uploads) {
        Project found = projects.find(project, caller.get());
        return suggestions.make(found, document, uploads, caller.get());
    }

    /** What an upload is when its document has this number. */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public Suggestion look(UUID project, UUID upload, String number) {
        return suggestions.look(projects.find(project, caller.get()), upload, number, caller.get());
    }
}
