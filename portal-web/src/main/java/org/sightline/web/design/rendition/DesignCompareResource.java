package org.sightline.web.design.rendition;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.rendition.DesignComparisons;
import org.sightline.ejb.design.rendition.DesignComparisons.Asked;
import org.sightline.ejb.design.rendition.DesignComparisons.Comparison;
import org.sightline.ejb.design.rendition.DesignComparisons.Region;
import org.sightline.entities.shared.NotFoundException;

/** {@code /designs/{id}/compare?from=A&to=B}: what differs between two revisions, on the layers visible in both. */
@Path("/designs/{id}/compare")
public class DesignCompareResource {

    @Inject
    private DesignComparisons comparisons;

    /** Regions and sizes in millimetres from the upper left corner of the overlay. */
    public record CompareJson(String from, String to, double width, double height, List<Region> regions) {}

    /** @param page from 1 */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public CompareJson get(
            @PathParam("id") UUID id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") @DefaultValue("1") int page)
            throws IOException {
        Comparison found = comparisons.compare(asked(id, from, to, page));
        return new CompareJson(from, to, found.width(), found.height(), found.regions());
    }

    static Asked asked(UUID id, String from, String to, int page) {
        if (from == null || to == null) {
            throw new NotFoundException();
        }
        return new Asked(id, from, to, page);
    }
}
