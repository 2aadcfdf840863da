package org.sightline.web.shared;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The version of a thing as its ETag: told with every answer, asked back where one could overwrite another's work. */
public final class Versions {

    private static final int PRECONDITION_FAILED = 412;

    private Versions() {}

    /** @param version null for who is not told it, and so overwrites nothing */
    public static Response ok(Object body, Long version) {
        return version == null
                ? Response.ok(body).build()
                : Response.ok(body).tag(tag(version)).build();
    }

    /** As {@link #ok}, of what is new. */
    public static Response created(URI location, Object body, Long version) {
        Response.ResponseBuilder answer = Response.created(location).entity(body);
        return version == null ? answer.build() : answer.tag(tag(version)).build();
    }

    /**
     * The version in an {@code If-Match} header; without a header, or with {@code *}, whatever is there now is meant.
     *
     * @throws WebApplicationException 412 when the header is no version of ours
     */
    public static long expected(String ifMatch, long present) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            return present;
        }
        try {
            return Long.parseLong(EntityTag.valueOf(ifMatch).getValue());
        } catch (IllegalArgumentException e) {
            throw new WebApplicationException(PRECONDITION_FAILED);
        }
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
