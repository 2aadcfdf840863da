package org.sightline.web.shared;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** What went wrong, for programs: RFC 9457. */
public record Problem(String type, String title, int status, String detail, List<FieldError> errors, String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One refused field. */
    public record FieldError(String field, String message) {}

    public static Problem of(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail, List.of(), null);
    }

    public Problem at(String field) {
        return new Problem(type, title, status, detail, List.of(new FieldError(field, detail)), incident);
    }

    public Problem found(String newIncident) {
        return new Problem(type, title, status, null, errors, newIncident);
    }

    public Response answer() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
