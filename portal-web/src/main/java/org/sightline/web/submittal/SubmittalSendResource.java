package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.incoming.IncomingSending;
import org.sightline.ejb.submittal.outgoing.OutgoingSending;

/** {@code /submittals/{id}/send}: a draft goes out, or is handed in. */
@Path("/submittals/{id}/send")
@Produces(MediaType.APPLICATION_JSON)
public class SubmittalSendResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingSending sending;

    @Inject
    private IncomingSending incoming;

    /** @param number of what a partner hands in; left out for the one chosen before, or the next */
    public record Sent(String number) {}

    @POST
    public Response send(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Sent sent) {
        SubmittalDetail seen = submittals.find(id);
        if (seen.outgoing()) {
            sending.send(id, SubmittalResource.version(ifMatch, seen));
        } else {
            incoming.send(id, sent == null ? null : sent.number());
        }
        return SubmittalResource.answer(submittals.find(id));
    }
}
