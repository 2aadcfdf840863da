package org.sightline.web.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.identity.Profile;
import org.sightline.ejb.identity.ProfileService;
import org.sightline.entities.shared.NotFoundException;

/** {@code GET /me}: who one is to the portal. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private ProfileService profiles;

    @Inject
    private CurrentCaller caller;

    /** The signed-in person. */
    public record Me(String login, String name, String kind, List<String> rights, String language, String zone) {}

    @GET
    public Me get() {
        Profile profile = profiles.mine().orElseThrow(NotFoundException::new);
        Caller who = caller.get();
        return new Me(
                profile.login(),
                profile.name(),
                who.kind().name(),
                who.rights().stream().sorted().toList(),
                profile.language(),
                profile.zone());
    }
}
