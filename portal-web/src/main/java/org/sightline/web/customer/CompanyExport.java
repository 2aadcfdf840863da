package org.sightline.web.customer;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyFilter;
import org.sightline.ejb.customer.CompanySort;
import org.sightline.ejb.customer.CustomerExport;
import org.sightline.entities.customer.CompanyKind;

/** {@code GET /customers.csv}: the list of companies as it is filtered and sorted on its page, whole. */
@Path("/customers.csv")
public class CompanyExport {

    static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private CustomerExport export;

    @GET
    public Response get(
            @QueryParam("q") String q,
            @QueryParam("kind") CompanyKind kind,
            @QueryParam("group") UUID group,
            @QueryParam("archived") boolean archived,
            @QueryParam("sort") String sort) {
        String text = export.companies(new CompanyFilter(q, kind, group, archived), CompanySort.of(sort), false);
        return Response.ok(text, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"companies.csv\"")
                .build();
    }
}
