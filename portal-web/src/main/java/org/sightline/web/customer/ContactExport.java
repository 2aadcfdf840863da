package org.sightline.web.customer;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.customer.ContactFilter;
import org.sightline.ejb.customer.ContactSort;
import org.sightline.ejb.customer.CustomerExport;
import org.sightline.entities.customer.WebAccessState;
import org.sightline.web.shared.CsvAnswer;

/** {@code GET /contacts.csv}: the list of contacts as it is filtered and sorted on its page, whole. */
@Path("/contacts.csv")
public class ContactExport {

    @Inject
    private CustomerExport export;

    @QueryParam("q")
    private String q;

    @QueryParam("company")
    private UUID company;

    @QueryParam("webAccess")
    private WebAccessState webAccess;

    @QueryParam("archived")
    private boolean archived;

    @QueryParam("sort")
    private String sort;

    @QueryParam("down")
    private boolean down;

    @GET
    public Response get() {
        return CsvAnswer.of(
                export.contacts(new ContactFilter(q, company, webAccess, archived), ContactSort.of(sort), down),
                "contacts.csv");
    }
}
