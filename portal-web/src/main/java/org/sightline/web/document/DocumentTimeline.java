package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.document.DocumentHistory;
import org.sightline.ejb.document.DocumentService;

/** The history beside a document. */
@Named
@RequestScoped
public class DocumentTimeline {

    @Inject
    private DocumentService documents;

    private DocumentHistory found;

    /** Asked once for each page, however often the page asks. */
    public DocumentHistory of(UUID id) {
        if (found == null) {
            found = documents.history(id);
        }
        return found;
    }
}
