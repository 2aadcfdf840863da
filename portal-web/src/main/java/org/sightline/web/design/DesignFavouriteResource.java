package org.sightline.web.design;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.sightline.ejb.design.DesignFavourites;

/** {@code /designs/{id}/favourite}: whether the caller has marked a design; both verbs can be sent again. */
@Path("/designs/{id}/favourite")
public class DesignFavouriteResource {

    @Inject
    private DesignFavourites favourites;

    @PUT
    public void mark(@PathParam("id") UUID id) {
        favourites.mark(id);
    }

    @DELETE
    public void unmark(@PathParam("id") UUID id) {
        favourites.unmark(id);
    }
}
