package org.sightline.web.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/** What went wrong, for programs: RFC 9457. */
public record Problem(String type, String title, int status, String detail, List<FieldError> errors, String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String RETRY_AFTER = "Retry-After";
    private static final String SOON = "1"; // second

    /** One refused field. */
    public record FieldError(String field, String message) {}

    public static Problem of(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail, List.of(), null);
    }

    /** What a write must bring. @throws BadRequestException when it is missing */
    public static <T> T body(T sent) {
        if (sent == null) {
            throw new BadRequestException();
        }
        return sent;
    }

    public Problem at(String field) {
        return new Problem(type, title, status, detail, List.of(new FieldError(field, detail)), incident);
    }

    public Problem found(String newIncident) {
        return new Problem(type, title, status, null, errors, newIncident);
    }

    /** The same for another status. */
    public Problem as(int newStatus) {
        return new Problem(type, of(newStatus, null).title(), newStatus, detail, errors, incident);
    }

    /** Answers with it outside of JAX-RS. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (status == 503) {
            response.setHeader(RETRY_AFTER, SOON);
        }
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        try (Jsonb jsonb = JsonbBuilder.create()) {
            response.getWriter().write(jsonb.toJson(this));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public Response answer() {
        Response.ResponseBuilder answer =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        return (status == 503 ? answer.header(RETRY_AFTER, SOON) : answer).build();
    }
}
