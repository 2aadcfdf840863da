package org.sightline.web.document;

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
import org.sightline.ejb.document.DocumentDownload;
import org.sightline.ejb.document.Download;
import org.sightline.web.shared.FileAnswer;

/** {@code /documents/{id}/revisions/{label}/file}: the bytes of one revision. */
@Path("/documents/{id}/revisions/{label}/file")
public class DocumentFileResource {

    @Inject
    private DocumentDownload downloads;

    @Context
    private HttpHeaders headers;

    /** @param inline whether the browser may show it, if it is of a sort that can do no harm */
    @GET
    public Response get(
            @PathParam("id") UUID id, @PathParam("label") String label, @QueryParam("inline") boolean inline)
            throws IOException {
        Download file = downloads.file(id, label, found -> answer(found, inline).isWithBytes());
        return answer(file, inline).with(file.bytes());
    }

    @HEAD
    public Response head(
            @PathParam("id") UUID id, @PathParam("label") String label, @QueryParam("inline") boolean inline)
            throws IOException {
        return answer(downloads.describe(id, label), inline).withoutBytes();
    }

    private FileAnswer answer(Download download, boolean inline) {
        FileAnswer.Named named =
                new FileAnswer.Named(download.fileName(), download.contentType(), download.tag(), download.size());
        return FileAnswer.to(headers, named, inline);
    }
}
