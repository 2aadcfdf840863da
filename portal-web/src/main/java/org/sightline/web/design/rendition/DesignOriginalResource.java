package org.sightline.web.design.rendition;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.sightline.ejb.design.drawing.DesignDownload;
import org.sightline.ejb.design.drawing.DesignOriginals;
import org.sightline.web.shared.FileAnswer;

/** {@code /designs/{id}/revisions/{label}/original}: a drawing as it was brought in, by rule O. */
@Path("/designs/{id}/revisions/{label}/original")
public class DesignOriginalResource {

    @Inject
    private DesignOriginals originals;

    @Context
    private HttpHeaders headers;

    /** @param drawing one of the revision's; null for the first the caller may have */
    @GET
    public Response get(@PathParam("id") UUID id, @PathParam("label") String label, @QueryParam("drawing") UUID drawing)
            throws IOException {
        DesignDownload file =
                originals.file(id, label, drawing, found -> answer(found).isWithBytes());
        return answer(file).with(file.bytes());
    }

    @HEAD
    public Response head(
            @PathParam("id") UUID id, @PathParam("label") String label, @QueryParam("drawing") UUID drawing)
            throws IOException {
        return answer(originals.describe(id, label, drawing)).withoutBytes();
    }

    /** Never shown in a browser: what is in it was made elsewhere. */
    private FileAnswer answer(DesignDownload download) {
        return FileAnswer.to(
                headers,
                new FileAnswer.Named(download.fileName(), download.contentType(), download.tag(), download.size()),
                false);
    }
}
