package org.sightline.web.design.rendition;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.sightline.ejb.design.rendition.DesignComparisons;
import org.sightline.ejb.design.rendition.Rendition;
import org.sightline.web.shared.FileAnswer;

/**
 * {@code /designs/{id}/compare.png?from=A&to=B}: one revision upon the other, red what went, green what came, grey what
 * stayed.
 */
@Path("/designs/{id}/compare.png")
public class DesignOverlayResource {

    @Inject
    private DesignComparisons comparisons;

    /** @param page from 1 */
    @GET
    public Response get(
            @Context HttpHeaders headers,
            @PathParam("id") UUID id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") @DefaultValue("1") int page)
            throws IOException {
        Rendition overlay = comparisons
                .compare(DesignCompareResource.asked(id, from, to, page))
                .overlay();
        FileAnswer answer = FileAnswer.to(
                headers,
                new FileAnswer.Named(overlay.fileName(), overlay.mediaType(), overlay.tag(), overlay.size()),
                true);
        return answer.isWithBytes() ? answer.with(overlay.bytes()) : answer.withoutBytes();
    }
}
