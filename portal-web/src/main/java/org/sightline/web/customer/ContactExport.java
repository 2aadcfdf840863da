package org.sightline.web.customer;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.customer.ContactFilter;
import org.sightline.ejb.customer.ContactSort;
import org.sightline.ejb.customer.CustomerExport;
import org.sightline.entities.customer.WebAccessState;

/** {@code GET /contacts.csv}: the list of contacts as it is filtered and sorted on its page, whole. */
@Path("/contacts.csv")
public class ContactExport {

    @Inject
    private CustomerExport export;

    @GET
    public Response get(
            @QueryParam("q") String q,
            @QueryParam("company") UUID company,
            @QueryParam("webAccess") WebAccessState webAccess,
            @QueryParam("archived") boolean archived,
            @QueryParam("sort") String sort) {
        String text = export.contacts(new ContactFilter(q, company, webAccess, archived), ContactSort.of(sort), false);
        return Response.ok(text, CompanyExport.CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacts.csv\"")
                .build();
    }
}
