package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** Taking finished uploads in, one or many; all of them or, if one is refused, none. */
@Stateless
public class DocumentUploads {

    /** More files than one transaction should hold. */
    static final int AT_MOST = 500;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentStore store;

    @Inject
    private DocumentIntake intake;

    @Inject
    private DocumentReading reading;

    @Inject
    private ProjectStore projects;

    @Inject
    private PlaceStore places;

    /** A document, perhaps with its first file. Only staff make one without: a contact would not see it. */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public DocumentDetail create(UUID project, @Valid NewDocument wanted, @Valid NewRevision first) {
        Project found = projects.find(project, caller.get());
        if (!places.takesNew(found, caller.get())) {
            throw new NotFoundException();
        }
        if (first == null && caller.get().isContact()) {
            throw RefusedException.at("upload", "shared.required");
        }
        DocumentSlot slot = intake.newDocument(found, wanted, "");
        if (first != null) {
            intake.add(slot, first, "");
        }
        store.flush();
        return reading.detail(slot, caller.get());
    }

    /** A further revision of a document. */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public DocumentDetail add(UUID document, @Valid NewRevision wanted) {
        DocumentSlot slot = store.find(document, caller.get());
        intake.add(slot, wanted, "");
        store.flush();
        return reading.detail(slot, caller.get());
    }

    /**
     * Takes many files in at once. A refusal names the row it is about: {@code rows:3:revision} is that of the fourth.
     *
     * @param issue    staff only: each is issued at once
     * @param inPortal staff only: each goes into the portal at once
     * @return the documents, in the order of the files
     */
    @RolesAllowed({Right.DOCUMENT_EDIT, Right.PORTAL_UPLOAD})
    public List<UUID> save(UUID project, @Valid List<IncomingFile> files, boolean issue, boolean inPortal) {
        Project found = projects.find(project, caller.get());
        RefusedException.unless(!files.isEmpty(), "document.upload.nothing");
        RefusedException.unless(files.size() <= AT_MOST, "document.upload.tooMany", AT_MOST);
        List<UUID> saved = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            IncomingFile file = files.get(i);
            String at = "rows:" + i + ":";
            DocumentSlot slot = slot(found, file, at);
            intake.add(slot, new NewRevision(file.upload(), file.label(), issue, inPortal), at);
            saved.add(slot.getId());
        }
        store.flush();
        return saved;
    }

    private DocumentSlot slot(Project project, IncomingFile file, String at) {
        if (file.document() == null && !places.takesNew(project, caller.get())) {
            throw RefusedException.at(at + "number", "document.upload.onlyAssigned");
        }
        return file.document() == null
                ? intake.newDocument(project, NewDocument.of(file.number(), file.title()), at)
                : store.find(project, file.document(), caller.get());
    }
}
