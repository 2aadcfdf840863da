package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.SubmittalSort;
import org.sightline.ejb.submittal.incoming.IncomingDrafts;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Versions;

/** {@code /submittals}: search, one submittal, and changes to a draft. */
@Path("/submittals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmittalResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingDrafts drafts;

    @Inject
    private IncomingDrafts incoming;

    @GET
    public ListAnswer<SubmittalLine> list(@BeanParam ListQuery query, @BeanParam SubmittalQuery narrow) {
        return ListAnswer.of(submittals
                .list(narrow.filter(query.q()), SubmittalSort.of(query.sort()), query.slice())
                .map(SubmittalLine::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(submittals.get(id));
    }

    @PATCH
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DraftJson change) {
        SubmittalDetail seen = submittals.find(id);
        if (seen.outgoing()) {
            drafts.expectEditor();
            drafts.change(id, version(ifMatch, seen), body(change).change());
        } else {
            incoming.expectSender();
            DraftJson wanted = body(change);
            incoming.keep(id, wanted.number(), wanted.words());
        }
        return answer(submittals.find(id));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public Response delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        SubmittalDetail seen = submittals.find(id);
        if (seen.outgoing()) {
            drafts.expectEditor();
            drafts.delete(id, version(ifMatch, seen));
        } else {
            incoming.discard(id);
        }
        return Response.noContent().build();
    }

    /** The version that is meant; what is told without one is held by the rules of its states alone. */
    static long version(String ifMatch, SubmittalDetail seen) {
        return Versions.expected(ifMatch, seen.version() == null ? 0 : seen.version());
    }

    /** @throws BadRequestException when nothing was sent */
    static <T> T body(T sent) {
        if (sent == null) {
            throw new BadRequestException();
        }
        return sent;
    }

    /** The submittal as it is now. */
    static Response answer(SubmittalDetail submittal) {
        return Versions.ok(SubmittalJson.of(submittal), submittal.version());
    }
}
