package org.sightline.web.design;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.sightline.ejb.design.DesignFilter;

/** What a list of designs is narrowed by, beside {@code q}. */
public class DesignQuery {

    @QueryParam("customer")
    private UUID customer;

    @QueryParam("project")
    private UUID project;

    @QueryParam("status")
    private String status;

    @QueryParam("material")
    private String material;

    @QueryParam("styleCode")
    private String styleCode;

    @QueryParam("archived")
    private Boolean archived;

    /** True for what the caller has marked. */
    @QueryParam("favourite")
    private Boolean favourite;

    DesignFilter filter(String q) {
        return new DesignFilter(
                q, customer, project, DesignFilter.meaning(status), material, styleCode, archived, favourite);
    }
}
