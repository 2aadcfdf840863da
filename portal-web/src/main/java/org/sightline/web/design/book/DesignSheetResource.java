package org.sightline.web.design.book;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.sightline.ejb.design.book.SpecificationSheets;
import org.sightline.web.design.rendition.PaperAnswer;

/** {@code /designs/{id}/revisions/{label}/sheet.pdf}: the specification of a revision on paper, for whoever sees it. */
@Path("/designs/{id}/revisions/{label}/sheet.pdf")
public class DesignSheetResource {

    @Inject
    private SpecificationSheets sheets;

    @Inject
    private PaperWords words;

    @GET
    public Response get(@Context HttpHeaders headers, @PathParam("id") UUID id, @PathParam("label") String label)
            throws IOException {
        return PaperAnswer.to(headers, sheets.sheet(id, label, words.get()));
    }
}
