package org.sightline.web.submittal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalHistory;
import org.sightline.ejb.submittal.SubmittalService;

/** The history beside a submittal. */
@Named
@RequestScoped
public class SubmittalTimeline {

    @Inject
    private SubmittalService submittals;

    private SubmittalHistory found;

    /** Asked once for each page, however often the page asks. */
    public SubmittalHistory of(UUID id) {
        if (found == null) {
            found = submittals.history(id);
        }
        return found;
    }
}
