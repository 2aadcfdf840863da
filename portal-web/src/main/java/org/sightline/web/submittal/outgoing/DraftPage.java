package org.sightline.web.submittal.outgoing;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalAction;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.entities.shared.NotFoundException;

/** What the pages of a draft of ours have in common; there is none for what is no draft any more. */
public abstract class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmittalService submittals;

    private UUID id;
    private long version;
    private transient SubmittalDetail draft;

    public void load() {
        draft = submittals.find(id);
        if (!draft.outgoing() || !draft.can(SubmittalAction.EDIT)) {
            throw new NotFoundException();
        }
        version = draft.version();
    }

    /** As it is now, draft or not. */
    public SubmittalDetail getDraft() {
        if (draft == null) {
            draft = submittals.find(id);
        }
        return draft;
    }

    protected void forget() {
        draft = null;
    }

    /** The one that was seen. */
    protected long version() {
        return version;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
