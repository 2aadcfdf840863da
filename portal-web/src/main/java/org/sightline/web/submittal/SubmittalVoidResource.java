package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.outgoing.OutgoingVoiding;

/** {@code /submittals/{id}/void}: what was sent is taken back, as a whole or in part. */
@Path("/submittals/{id}/void")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmittalVoidResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingVoiding voiding;

    /**
     * What shall be taken back.
     *
     * @param items ids of lines; left out for all of it
     */
    public record Voided(Set<UUID> items, String reason) {}

    @POST
    public Response voidIt(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Voided voided) {
        SubmittalDetail seen = submittals.find(id);
        voiding.expectVoider();
        Voided wanted = SubmittalResource.body(voided);
        Set<UUID> items = wanted.items() == null ? Set.of() : wanted.items();
        voiding.voidIt(id, SubmittalResource.version(ifMatch, seen), items, wanted.reason());
        return SubmittalResource.answer(submittals.find(id));
    }
}
