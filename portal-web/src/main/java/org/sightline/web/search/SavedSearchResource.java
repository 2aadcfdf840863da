package org.sightline.web.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.UUID;
import org.sightline.ejb.search.NewSavedSearch;
import org.sightline.ejb.search.SavedSearchChange;
import org.sightline.ejb.search.SavedSearchRow;
import org.sightline.ejb.search.SavedSearchService;
import org.sightline.entities.search.SearchedList;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.Problem;
import org.sightline.web.shared.Versions;

/** {@code /saved-searches}: what the caller has saved of lists, and what colleagues have shared. */
@Path("/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedSearchResource {

    @Inject
    private SavedSearchService searches;

    /** A search to be saved. {@code list}: {@code STAFF_DESIGN}, {@code STAFF_PROJECT} or {@code PORTAL_DESIGN}. */
    public record Wanted(String list, String name, String query, boolean shared) {

        private NewSavedSearch search() {
            return new NewSavedSearch(named(list), name, query, shared);
        }
    }

    @GET
    public ListAnswer<SavedSearchJson> list(@QueryParam("list") String list) {
        return ListAnswer.all(searches.list(list == null || list.isBlank() ? null : named(list)).stream()
                .map(SavedSearchJson::of)
                .toList());
    }

    @POST
    public Response save(@Context UriInfo here, Wanted wanted) {
        SavedSearchRow saved = searches.save(Problem.body(wanted).search());
        return Versions.created(
                here.getAbsolutePathBuilder().path(saved.id().toString()).build(),
                SavedSearchJson.of(saved),
                saved.version());
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(searches.find(id));
    }

    @PATCH
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SavedSearchChange change) {
        SavedSearchRow search = changeable(id);
        long version = Versions.expected(ifMatch, search.version());
        return answer(searches.change(id, version, Problem.body(change)));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id) {
        changeable(id);
        searches.delete(id);
    }

    private SavedSearchRow changeable(UUID id) {
        SavedSearchRow search = searches.find(id);
        if (!search.changeable()) {
            throw new ForbiddenException();
        }
        return search;
    }

    private static SearchedList named(String list) {
        return Arrays.stream(SearchedList.values())
                .filter(one -> one.name().equals(list))
                .findFirst()
                .orElseThrow(() -> RefusedException.at("list", "search.noSuchList"));
    }

    private static Response answer(SavedSearchRow search) {
        return Versions.ok(SavedSearchJson.of(search), search.version());
    }
}
