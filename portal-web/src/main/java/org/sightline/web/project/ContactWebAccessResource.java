package org.sightline.web.project;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.identity.HandedLink;
import org.sightline.ejb.identity.RoleChoice;
import org.sightline.ejb.project.WebAccessChange;
import org.sightline.ejb.project.WebAccessChange.HandOver;
import org.sightline.ejb.project.WebAccessChanged;
import org.sightline.ejb.project.WebAccessDetail;
import org.sightline.ejb.project.WebAccessService;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.Problem;
import org.sightline.web.shared.Versions;

/** {@code /contacts/{id}/web-access}: whether and how far a contact may use the portal. */
@Path("/contacts/{id}/web-access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactWebAccessResource {

    @Inject
    private WebAccessService service;

    @PathParam("id")
    private UUID contact;

    /** {@code temporaryPassword} is there in the one answer to the request that asked for it. */
    public record WebAccess(
            boolean allowed,
            boolean allProjects,
            List<UUID> projects,
            String login,
            String state,
            LocalDate endsOn,
            List<String> roles,
            Instant invited,
            Instant lastSignIn,
            String temporaryPassword) {

        static WebAccess of(WebAccessDetail detail, String temporaryPassword) {
            return new WebAccess(
                    detail.allowed(),
                    detail.allProjects(),
                    detail.chosen(),
                    detail.login(),
                    detail.state().name(),
                    detail.endsOn(),
                    detail.roles().stream()
                            .filter(RoleChoice::given)
                            .map(RoleChoice::code)
                            .toList(),
                    detail.invited(),
                    detail.lastSignIn(),
                    temporaryPassword);
        }
    }

    /**
     * What is to be; what is left out stays.
     *
     * @param endsOn the last day, or empty text for no end
     * @param roles  codes
     */
    public record Wanted(
            Boolean allowed,
            Boolean allProjects,
            List<UUID> projects,
            String endsOn,
            List<String> roles,
            Boolean temporaryPassword) {}

    /** The link is null when it went by mail; else it stands in this one answer. */
    public record Invited(String state, String mailedTo, String link) {}

    @GET
    public Response get() {
        service.expectSeen(contact);
        WebAccessDetail detail = service.get(contact);
        return Versions.ok(WebAccess.of(detail, null), detail.version());
    }

    @PUT
    public Response put(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wanted wanted) {
        service.expectSeen(contact);
        WebAccessDetail present = service.find(contact);
        WebAccessChange change = change(Problem.body(wanted), present.roles());
        WebAccessChanged changed = service.change(contact, Versions.expected(ifMatch, present.version()), change);
        return Versions.ok(
                WebAccess.of(changed.detail(), changed.temporaryPassword()),
                changed.detail().version());
    }

    private static WebAccessChange change(Wanted wanted, List<RoleChoice> roles) {
        return new WebAccessChange(
                wanted.allowed(),
                wanted.endsOn() == null ? null : day(wanted.endsOn()),
                wanted.allProjects(),
                wanted.projects() == null ? null : Set.copyOf(wanted.projects()),
                wanted.roles() == null ? null : ids(wanted.roles(), roles),
                null,
                Boolean.TRUE.equals(wanted.temporaryPassword()) ? HandOver.TEMPORARY_PASSWORD : HandOver.NOTHING);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw RefusedException.at("endsOn", "webAccess.badDay");
        }
    }

    private static Set<UUID> ids(List<String> codes, List<RoleChoice> roles) {
        Set<UUID> ids = roles.stream()
                .filter(role -> codes.contains(role.code()))
                .map(RoleChoice::id)
                .collect(Collectors.toSet());
        if (ids.size() < Set.copyOf(codes).size()) {
            throw RefusedException.at("roles", "webAccess.roleMissing");
        }
        return ids;
    }

    @POST
    @Path("/invitation")
    @Consumes(MediaType.WILDCARD)
    public Response invite(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.expectSeen(contact);
        long version = Versions.expected(ifMatch, service.find(contact).version());
        WebAccessChanged changed = service.change(contact, version, WebAccessChange.only(HandOver.INVITATION));
        HandedLink link = changed.link();
        return Versions.ok(
                new Invited(changed.detail().state().name(), link.mailedTo(), link.link()),
                changed.detail().version());
    }
}
