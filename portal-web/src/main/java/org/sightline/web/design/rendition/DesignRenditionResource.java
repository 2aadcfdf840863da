package org.sightline.web.design.rendition;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Arrays;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.drawing.DrawingWish;
import org.sightline.ejb.design.rendition.Rendition;
import org.sightline.ejb.design.rendition.Renditions;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.shared.FileAnswer;

/**
 * {@code /designs/{id}/revisions/{label}/rendition.{form}}: a drawing made of the layers the caller sees. {@code drawing}: one of
 * the revision's, the first without it. {@code layers}: ids with commas, of the visible ones only these. {@code page} from 1 and
 * {@code width} in pixels: of a picture. {@code save}: to be taken away, in a format that is granted.
 */
@Path("/designs/{id}/revisions/{label}/rendition.{form:[a-z0-9]+}")
public class DesignRenditionResource {

    private static final String WIDTH = "1280";

    @Inject
    private Renditions renditions;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @PathParam("form")
    private String form;

    @GET
    public Response get(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("width") @DefaultValue(WIDTH) int width,
            @QueryParam("save") boolean save)
            throws IOException {
        Rendition shown = renditions.show(wish(), page, width);
        FileAnswer answer = answer(shown, save);
        if (!answer.isWithBytes()) {
            return answer.withoutBytes();
        }
        return answer.with((save ? renditions.take(wish(), page, width) : shown).bytes());
    }

    @HEAD
    public Response head(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("width") @DefaultValue(WIDTH) int width)
            throws IOException {
        return answer(renditions.show(wish(), page, width), false).withoutBytes();
    }

    private FileAnswer answer(Rendition made, boolean save) {
        return FileAnswer.to(
                headers, new FileAnswer.Named(made.fileName(), made.mediaType(), made.tag(), made.size()), !save);
    }

    private DrawingWish wish() {
        return new AskedDrawing(uri)
                .in(Arrays.stream(DrawingForm.values())
                        .filter(each -> each.name().equalsIgnoreCase(form))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }
}
