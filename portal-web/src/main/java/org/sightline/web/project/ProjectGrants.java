package org.sightline.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.project.GrantRow;
import org.sightline.ejb.project.ProjectReaders;
import org.sightline.web.shared.Messages;

/** The part "Grants" of the page /staff/project/advanced: who may see a confidential project. */
@Named
@ViewScoped
public class ProjectGrants implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectReaders readers;

    @Inject
    private Messages messages;

    @Inject
    private StaffProjectAdvanced page;

    private List<GrantRow> grants;
    private List<GrantRow> candidates;
    private UUID granted;

    public List<GrantRow> getGrants() {
        if (grants == null) {
            grants = readers.grants(page.getId());
        }
        return grants;
    }

    public List<GrantRow> getCandidates() {
        if (candidates == null) {
            candidates = readers.candidates(page.getId());
        }
        return candidates;
    }

    public String grant() {
        readers.giveGrant(page.getId(), granted);
        messages.info("project.advanced.grants.given");
        return StaffProjectAdvanced.HERE;
    }

    public String revoke(GrantRow grant) {
        readers.revokeGrant(page.getId(), grant.contact());
        messages.info("project.advanced.grants.revoked", grant.name());
        return StaffProjectAdvanced.HERE;
    }

    public UUID getGranted() {
        return granted;
    }

    public void setGranted(UUID granted) {
        this.granted = granted;
    }
}
