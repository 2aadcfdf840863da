package org.sightline.web.design;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.rendition.DesignComparisons;
import org.sightline.ejb.design.rendition.DesignComparisons.Asked;
import org.sightline.ejb.design.rendition.DesignComparisons.Comparison;
import org.sightline.ejb.design.rendition.DesignComparisons.Region;
import org.sightline.ejb.design.rendition.Rendition;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.shared.FileAnswer;

/**
 * {@code /designs/{id}/compare?from=A&to=B}: what differs between two revisions, on the layers visible in both; and
 * {@code compare.png}, the one upon the other: red what went, green what came, grey what stayed. {@code page} from 1.
 */
@Path("/designs/{id}")
public class DesignCompareResource {

    @Inject
    private DesignComparisons comparisons;

    /** Regions and sizes in millimetres from the upper left corner of the overlay. */
    public record CompareJson(String from, String to, double width, double height, List<Region> regions) {}

    @GET
    @Path("/compare")
    @Produces(MediaType.APPLICATION_JSON)
    public CompareJson regions(
            @PathParam("id") UUID id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") @DefaultValue("1") int page)
            throws IOException {
        Comparison found = compare(id, from, to, page);
        return new CompareJson(from, to, found.width(), found.height(), found.regions());
    }

    @GET
    @Path("/compare.png")
    public Response overlay(
            @Context HttpHeaders headers,
            @PathParam("id") UUID id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") @DefaultValue("1") int page)
            throws IOException {
        Rendition overlay = compare(id, from, to, page).overlay();
        FileAnswer answer = FileAnswer.to(
                headers,
                new FileAnswer.Named(overlay.fileName(), overlay.mediaType(), overlay.tag(), overlay.size()),
                true);
        return answer.isWithBytes() ? answer.with(overlay.bytes()) : answer.withoutBytes();
    }

    private Comparison compare(UUID id, String from, String to, int page) throws IOException {
        if (from == null || to == null) {
            throw new NotFoundException();
        }
        return comparisons.compare(new Asked(id, from, to, page));
    }
}
