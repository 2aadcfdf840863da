package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.sightline.ejb.storage.MadeFile;
import org.sightline.ejb.storage.PaperMaker;
import org.sightline.entities.identity.Right;

/** Registers on paper. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making one may take a while
public class RegisterPapers {

    /** More lines are a workbook, which nobody prints. */
    public static final int MOST = 5_000;

    @Inject
    private Instance<PaperMaker> papers;

    /** @param paper of lines the caller was shown just now */
    @RolesAllowed({Right.DOCUMENT_VIEW, Right.PORTAL_VIEW})
    public Download register(RegisterPaper paper) throws IOException {
        Path made = papers.get().register(paper.json());
        return new Download("register.pdf", "application/pdf", MadeFile.tagOf(made), MadeFile.of(made));
    }
}
