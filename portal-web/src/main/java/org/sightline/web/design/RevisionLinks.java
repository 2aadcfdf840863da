package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where what is made of the drawings of a revision is found. */
@RequestScoped
public class RevisionLinks {

    @Inject
    private HttpServletRequest request;

    /** What all addresses of one revision begin with; a label may hold blanks and letters of any language. */
    public String of(UUID design, String label) {
        String part = URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
        return request.getContextPath() + "/api/v1/designs/" + design + "/revisions/" + part;
    }
}
