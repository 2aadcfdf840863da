package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sightline.ejb.document.DocumentAction;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.storage.UploadService;

/** What the pages of documents need to make addresses and to know where to lead. */
@Named
@RequestScoped
public class DocumentLinks {

    @Inject
    private DocumentService documents;

    @Inject
    private UploadService uploads;

    @Inject
    private HttpServletRequest request;

    /** A text as one part of a path; a label may hold blanks and letters of any language. */
    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where the file of a revision is taken away. @param reference names the revision within its document */
    public String file(UUID document, String reference) {
        return request.getContextPath() + "/api/v1/documents/" + document + "/revisions/" + part(reference) + "/file";
    }

    /** Whether the person can bring files in at all; where, the page behind the link says. */
    public boolean isUploading() {
        return documents.actions().contains(DocumentAction.UPLOAD);
    }

    /** The largest file that is taken, in bytes. */
    public long getLimit() {
        return uploads.limit();
    }
}
