package org.sightline.web.customer;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyFilter;
import org.sightline.ejb.customer.CompanySort;
import org.sightline.ejb.customer.CustomerExport;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.web.shared.CsvAnswer;

/** {@code GET /customers.csv}: the list of companies as it is filtered and sorted on its page, whole. */
@Path("/customers.csv")
public class CompanyExport {

    @Inject
    private CustomerExport export;

    @QueryParam("q")
    private String q;

    @QueryParam("kind")
    private CompanyKind kind;

    @QueryParam("group")
    private UUID group;

    @QueryParam("archived")
    private boolean archived;

    @QueryParam("sort")
    private String sort;

    @QueryParam("down")
    private boolean down;

    @GET
    public Response get() {
        return CsvAnswer.of(
                export.companies(new CompanyFilter(q, kind, group, archived), CompanySort.of(sort), down),
                "companies.csv");
    }
}
