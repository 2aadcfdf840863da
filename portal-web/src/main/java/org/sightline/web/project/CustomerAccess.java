package org.sightline.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.project.ProjectReaders;
import org.sightline.ejb.project.ReaderRow;
import org.sightline.web.shared.Messages;

/** The part "Customer access" of the page /staff/project/advanced: everyone of the customer's side who sees the project. */
@Named
@ViewScoped
public class CustomerAccess implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectReaders service;

    @Inject
    private Messages messages;

    @Inject
    private StaffProjectAdvanced page;

    private List<ReaderRow> readers;

    /** Read once for a page, so that a button acts on the line it stands in. */
    public List<ReaderRow> getReaders() {
        if (readers == null) {
            readers = service.list(page.getId());
        }
        return readers;
    }

    public String revoke(ReaderRow reader) {
        if (reader.by() == ReaderRow.By.GRANT) {
            service.revokeGrant(page.getId(), reader.contact());
        } else {
            service.revokeChoice(page.getId(), reader.contact());
        }
        messages.info("project.advanced.access.revoked", reader.name());
        return StaffProjectAdvanced.HERE;
    }
}
