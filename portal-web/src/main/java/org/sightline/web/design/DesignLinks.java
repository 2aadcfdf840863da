package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.storage.UploadService;

/** What the pages of designs need to make addresses. */
@Named
@RequestScoped
public class DesignLinks {

    /** How many layers an address names. */
    private static final int NAMED = 100;

    @Inject
    private UploadService uploads;

    @Inject
    private HttpServletRequest request;

    /** Where a revision lies for programs; a label may hold blanks and letters of any language. */
    public String revision(UUID design, String label) {
        return request.getContextPath() + "/api/v1/designs/" + design + "/revisions/" + part(label);
    }

    /** A small picture of what the person sees of a revision. */
    public String thumbnail(UUID design, String label) {
        return picture(design, label, 320);
    }

    /** @param width in pixels */
    public String picture(UUID design, String label, int width) {
        return revision(design, label) + "/rendition.png?width=" + width;
    }

    /**
     * As {@link #picture}, of no more than these layers; null when there are more than fit into an address, or none.
     */
    public String pictureOf(UUID design, String label, Collection<UUID> layers) {
        return layers.isEmpty() || layers.size() > NAMED
                ? null
                : picture(design, label, 640) + "&layers="
                        + layers.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** A drawing as it was brought in. */
    public String original(UUID design, String label, UUID drawing) {
        return revision(design, label) + "/original?drawing=" + drawing;
    }

    /** A text as one part of an address. */
    public String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The largest file that is taken, in bytes. */
    public long getLimit() {
        return uploads.limit();
    }
}
