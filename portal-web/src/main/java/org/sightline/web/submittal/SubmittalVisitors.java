package org.sightline.web.submittal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalReaders;
import org.sightline.ejb.submittal.VisitorRow;

/** Who has opened and taken away a submittal, and who has not, beside it. */
@Named
@RequestScoped
public class SubmittalVisitors {

    @Inject
    private SubmittalReaders readers;

    private List<VisitorRow> found;

    /** Asked once for each page, however often the page asks. */
    public List<VisitorRow> of(UUID id) {
        if (found == null) {
            found = readers.list(id);
        }
        return found;
    }
}
