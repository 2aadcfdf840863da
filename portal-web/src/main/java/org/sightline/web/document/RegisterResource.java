package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.RegisterSort;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;

/** {@code GET /documents/register}: where every document stands, for staff. */
@Path("/documents/register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    @Inject
    private RegisterService register;

    @Inject
    private RegisterDays days;

    @GET
    public ListAnswer<RegisterLine> list(@BeanParam ListQuery query, @BeanParam RegisterQuery narrow) {
        return ListAnswer.of(
                register.list(narrow.filter(query.q(), days.today()), RegisterSort.of(query.sort()), query.slice())
                        .map(RegisterLine::of));
    }
}
