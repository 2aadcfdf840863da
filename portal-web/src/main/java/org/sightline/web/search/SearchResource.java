package org.sightline.web.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sightline.ejb.search.Found;
import org.sightline.ejb.search.SearchService;
import org.sightline.ejb.shared.Slice;

/** {@code GET /search?q=}: the first few of everything the caller sees that fits, by kind. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private SearchService service;

    /** One thing that was found. {@code title}: of a project its name. */
    public record Hit(UUID id, String number, String title) {}

    /** Those of one kind. {@code more}: the list of that kind has further ones. */
    public record Hits(List<Hit> items, boolean more) {

        static <T> Hits of(Slice<T> slice, Function<T, Hit> hit) {
            return new Hits(slice.items().stream().map(hit).toList(), slice.next() != null);
        }
    }

    /** What was found, by kind. */
    public record Answer(Hits designs, Hits documents, Hits projects) {}

    @GET
    public Answer find(@QueryParam("q") String q) {
        Found found = service.find(q);
        return new Answer(
                Hits.of(found.designs(), row -> new Hit(row.id(), row.number(), row.title())),
                Hits.of(found.documents(), row -> new Hit(row.id(), row.number(), row.title())),
                Hits.of(found.projects(), row -> new Hit(row.id(), row.number(), row.name())));
    }
}
