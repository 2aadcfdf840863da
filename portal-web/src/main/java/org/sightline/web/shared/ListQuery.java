package org.sightline.web.shared;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.sightline.ejb.shared.SliceRequest;

/** What every list of the REST interface is asked with; filters by field name stand beside it. */
public class ListQuery {

    /** Typed text, sought in what the list is sought by. */
    @QueryParam("q")
    private String q;

    /** A field to sort by; a minus before it turns the order round. */
    @QueryParam("sort")
    private String sort;

    /** {@code next} of the part before. */
    @QueryParam("cursor")
    private String cursor;

    /** Rows at the most, 200 at the very most. */
    @QueryParam("limit")
    @DefaultValue("50")
    private int limit;

    /** How far {@code total} is counted, 1,001 at the very most; 0 for not beyond the rows of the answer, which is cheapest. */
    @QueryParam("counted")
    @DefaultValue("1001")
    private int counted;

    public String q() {
        return q;
    }

    /** The name of the field, or null. */
    public String sort() {
        return sort != null && sort.startsWith("-") ? sort.substring(1) : sort;
    }

    /** @throws org.sightline.entities.shared.RefusedException when the cursor is none of ours */
    public SliceRequest slice() {
        return SliceRequest.of(cursor, limit, sort != null && sort.startsWith("-"))
                .counting(counted);
    }
}
