package org.sightline.web.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.InReach;
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

    @Inject
    private InReach reach;

    /**
     * The signed-in person.
     *
     * @param seeingAs  the contact whose eyes a staff member looks with, or null
     * @param customers companies in reach of a contact; null for staff, who reach all
     */
    public record Me(
            String login,
            String name,
            String kind,
            UUID seeingAs,
            List<InReach.Customer> customers,
            List<String> rights,
            Preferences preferences) {}

    /** How the person wants to see things; what is not there is as usual. */
    public record Preferences(String language, String zone, String theme, String density) {}

    @GET
    public Me get() {
        Profile profile = profiles.mine().orElseThrow(NotFoundException::new);
        Caller who = caller.get();
        return new Me(
                profile.login(),
                profile.name(),
                who.kind().name(),
                who.seeingAs() ? who.contactId() : null,
                who.isContact() ? reach.customers() : null,
                who.rights().stream().sorted().toList(),
                new Preferences(profile.language(), profile.zone(), profile.theme(), profile.density()));
    }
}
