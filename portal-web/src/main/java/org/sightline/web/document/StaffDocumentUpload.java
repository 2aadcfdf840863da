package org.sightline.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page /staff/document/upload. */
@Named
@ViewScoped
public class StaffDocumentUpload extends DocumentUploadPage {

    private static final long serialVersionUID = 1L;

    /** What becomes of the files once they are saved. */
    public enum After {
        /** They stay working revisions that only staff see. */
        KEEP,
        ISSUE,
        /** They are issued and the customer sees them at once. */
        PUBLISH
    }

    private After after = After.KEEP;

    @Override
    protected String listPage() {
        return "/staff/document/list";
    }

    @Override
    protected boolean isIssue() {
        return after != After.KEEP;
    }

    @Override
    protected boolean isInPortal() {
        return after == After.PUBLISH;
    }

    public After getAfter() {
        return after;
    }

    public void setAfter(After after) {
        this.after = after;
    }
}
