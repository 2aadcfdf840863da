package org.sightline.web.design.rendition;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.rendition.TrueSizePrints;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/**
 * {@code /designs/{id}/revisions/{label}/print.pdf}: a drawing in true size over papers of an office. {@code paper}: A4 or A3;
 * {@code page} from 1; {@code drawing} and {@code layers} as of renditions.
 */
@Path("/designs/{id}/revisions/{label}/print.pdf")
public class DesignPrintResource {

    @Inject
    private TrueSizePrints prints;

    @Inject
    private Me me;

    @GET
    public Response get(
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("paper") @DefaultValue("A4") String paper)
            throws IOException {
        TrueSizePrints.Paper asked = new TrueSizePrints.Paper(
                paper.equalsIgnoreCase("A3"),
                Messages.text(me.getLocale(), "design.print.check"),
                Messages.text(me.getLocale(), "design.print.layers"));
        return PaperAnswer.to(headers, prints.print(new AskedDrawing(uri).in(DrawingForm.PDF), page, asked));
    }
}
