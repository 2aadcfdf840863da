package org.sightline.web.project;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.project.ProjectView;
import org.sightline.ejb.shared.Csv;
import org.sightline.web.shared.CsvAnswer;

/** {@code GET /projects.csv}: a list of projects as it is filtered and sorted on its page, whole, as a table to take away. */
@Path("/projects.csv")
public class ProjectExport {

    private static final List<String> COLUMNS =
            List.of("number", "name", "customerCode", "customer", "hidden", "completed", "confidential", "createdAt");

    @Inject
    private ProjectService projects;

    @QueryParam("q")
    private String q;

    @QueryParam("view")
    private String view;

    @QueryParam("customer")
    private UUID customer;

    @QueryParam("unprocessed")
    private boolean unprocessed;

    @QueryParam("sort")
    private String sort;

    @QueryParam("down")
    private boolean down;

    @GET
    public Response get() {
        ProjectFilter filter = ProjectView.of(view).filter(q, customer).waiting(unprocessed);
        List<ProjectRow> rows = projects.export(filter, ProjectSort.of(sort), down);
        return CsvAnswer.of(
                Csv.table(COLUMNS, rows.stream().map(ProjectExport::cells).toList()), "projects.csv");
    }

    private static List<?> cells(ProjectRow row) {
        return Arrays.asList(
                row.number(),
                row.name(),
                row.customer() == null ? null : row.customer().code(),
                row.customer() == null ? null : row.customer().name(),
                row.hidden(),
                row.completed(),
                row.confidential(),
                row.createdAt());
    }
}
