package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.design.DesignChoices;
import org.sightline.ejb.design.DesignHistory;

/** The history beside a design. */
@Named
@RequestScoped
public class DesignTimeline {

    @Inject
    private DesignChoices choices;

    private DesignHistory found;

    /** Asked once for each page, however often the page asks. */
    public DesignHistory of(UUID id) {
        if (found == null) {
            found = choices.history(id);
        }
        return found;
    }
}
