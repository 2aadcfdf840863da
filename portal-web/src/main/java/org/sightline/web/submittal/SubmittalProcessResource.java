package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.incoming.HandledFile;
import org.sightline.ejb.submittal.incoming.IncomingProcessing;

/** {@code /submittals/{id}/process}: files that came in are worked in, all or none. */
@Path("/submittals/{id}/process")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmittalProcessResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private IncomingProcessing processing;

    /** What becomes of files. */
    public record Processed(List<HandledFile> items) {}

    @POST
    public Response process(@PathParam("id") UUID id, Processed processed) {
        submittals.find(id);
        processing.expectProcessor();
        Processed wanted = SubmittalResource.body(processed);
        processing.process(id, wanted.items() == null ? List.of() : wanted.items());
        return SubmittalResource.answer(submittals.find(id));
    }
}
