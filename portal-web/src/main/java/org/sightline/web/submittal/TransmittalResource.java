package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.submittal.outgoing.TransmittalSheets;
import org.sightline.web.shared.FileAnswer;

/** {@code /submittals/{id}/transmittal.pdf}: the transmittal sheet of what was sent. */
@Path("/submittals/{id}/transmittal.pdf")
public class TransmittalResource {

    @Inject
    private TransmittalSheets sheets;

    @Context
    private HttpHeaders headers;

    /** @param inline whether the browser may show it */
    @GET
    public Response get(@PathParam("id") UUID id, @QueryParam("inline") boolean inline) throws IOException {
        Download sheet = sheets.sheet(id);
        FileAnswer answer = SubmittalFileResource.answer(headers, sheet, inline);
        return answer.isWithBytes() ? answer.with(sheet.bytes()) : answer.withoutBytes();
    }
}
