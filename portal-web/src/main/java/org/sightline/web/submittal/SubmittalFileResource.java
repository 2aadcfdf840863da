package org.sightline.web.submittal;

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
import org.sightline.ejb.document.Download;
import org.sightline.ejb.submittal.SubmittalDownload;
import org.sightline.web.shared.FileAnswer;

/** {@code /submittals/{id}/items/{item}/file}: the bytes of one line. */
@Path("/submittals/{id}/items/{item}/file")
public class SubmittalFileResource {

    @Inject
    private SubmittalDownload downloads;

    @Context
    private HttpHeaders headers;

    /** @param inline whether the browser may show it, if it is of a sort that can do no harm */
    @GET
    public Response get(@PathParam("id") UUID id, @PathParam("item") UUID item, @QueryParam("inline") boolean inline)
            throws IOException {
        Download file =
                downloads.file(id, item, found -> answer(headers, found, inline).isWithBytes());
        return answer(headers, file, inline).with(file.bytes());
    }

    @HEAD
    public Response head(@PathParam("id") UUID id, @PathParam("item") UUID item, @QueryParam("inline") boolean inline)
            throws IOException {
        return answer(headers, downloads.describe(id, item), inline).withoutBytes();
    }

    static FileAnswer answer(HttpHeaders headers, Download file, boolean inline) {
        return FileAnswer.to(
                headers, new FileAnswer.Named(file.fileName(), file.contentType(), file.tag(), file.size()), inline);
    }
}
