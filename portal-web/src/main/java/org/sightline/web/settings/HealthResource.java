package org.sightline.web.settings;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.sightline.ejb.settings.HealthService;

/** {@code GET /health}: up or down, and nothing else. */
@Path("/health")
public class HealthResource {

    @Inject
    private HealthService health;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get() {
        boolean up = health.isUp();
        return Response.status(up ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(Map.of("status", up ? "UP" : "DOWN"))
                .build();
    }
}
