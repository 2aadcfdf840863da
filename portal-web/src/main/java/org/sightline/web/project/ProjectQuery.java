package org.sightline.web.project;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.sightline.ejb.project.ProjectFilter;

/** The filters of {@code GET /projects}, each named as the field it asks. */
public class ProjectQuery {

    @QueryParam("customer")
    private UUID customer;

    @QueryParam("hidden")
    private Boolean hidden;

    @QueryParam("completed")
    private Boolean completed;

    /** Only those the caller is a member of. */
    @QueryParam("mine")
    private boolean mine;

    /** Only those with submittals that nobody has processed yet. */
    @QueryParam("unprocessed")
    private boolean unprocessed;

    ProjectFilter filter(String q) {
        return new ProjectFilter(q, customer, hidden, completed, mine, unprocessed);
    }
}
