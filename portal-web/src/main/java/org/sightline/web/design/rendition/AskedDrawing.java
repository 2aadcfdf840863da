package org.sightline.web.design.rendition;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.drawing.DrawingWish;
import org.sightline.entities.shared.NotFoundException;

/**
 * What an address asks of a revision. {@code drawing}: one of the revision's, the first without it. {@code layers}: ids with
 * commas, of the visible ones only these.
 */
record AskedDrawing(UriInfo uri) {

    DrawingWish in(DrawingForm form) {
        MultivaluedMap<String, String> path = uri.getPathParameters();
        String drawing = uri.getQueryParameters().getFirst("drawing");
        return new DrawingWish(
                id(path.getFirst("id")),
                path.getFirst("label"),
                drawing == null ? null : id(drawing),
                form,
                layers(uri.getQueryParameters().getFirst("layers")));
    }

    private static Set<UUID> layers(String named) {
        return named == null
                ? null
                : Arrays.stream(named.split(","))
                        .filter(each -> !each.isBlank())
                        .map(AskedDrawing::id)
                        .collect(Collectors.toSet());
    }

    /** What is no id names nothing. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
