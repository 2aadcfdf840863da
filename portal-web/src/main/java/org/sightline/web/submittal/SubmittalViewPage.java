package org.sightline.web.submittal;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;

/** What the pages of one submittal of both areas have in common. */
public abstract class SubmittalViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmittalService submittals;

    private UUID id;
    private transient SubmittalDetail submittal;

    public void load() {
        submittal = submittals.get(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SubmittalDetail getSubmittal() {
        if (submittal == null) {
            submittal = submittals.find(id);
        }
        return submittal;
    }
}
