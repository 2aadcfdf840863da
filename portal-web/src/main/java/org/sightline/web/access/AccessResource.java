package org.sightline.web.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.sightline.ejb.access.Explained;
import org.sightline.ejb.access.ExplainedKind;
import org.sightline.ejb.access.Explaining;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.Messages;

/** {@code /access}: why somebody sees a thing or does not, for staff. */
@Path("/access")
@Produces(MediaType.APPLICATION_JSON)
public class AccessResource {

    @Inject
    private Explaining explaining;

    /**
     * The answer.
     *
     * @param rule   the first line of the rule that fails, null when the thing is visible
     * @param reason the same in English words
     */
    public record Explanation(
            UUID contact, String type, UUID id, String number, boolean visible, String rule, String reason) {}

    @GET
    @Path("/explain")
    public Explanation explain(
            @QueryParam("contact") UUID contact, @QueryParam("type") String type, @QueryParam("id") UUID id) {
        require("contact", contact);
        require("type", type);
        require("id", id);
        ExplainedKind kind = ExplainedKind.of(type);
        Explained answer = explaining.explain(contact, kind, id);
        String rule = answer.reason();
        return new Explanation(
                contact,
                kind.name().toLowerCase(Locale.ROOT),
                id,
                answer.number(),
                answer.visible(),
                rule == null ? null : rule.substring("access.why.".length()),
                rule == null ? null : Messages.text(Locale.ENGLISH, rule));
    }

    private static void require(String name, Object value) {
        if (value == null) {
            throw RefusedException.at(name, "shared.required");
        }
    }
}
