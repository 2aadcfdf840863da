package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.DocumentDownload;
import org.sightline.ejb.document.Download;
import org.sightline.web.shared.FileAnswer;

/** {@code /documents/files.zip?revision=…&revision=…}: several files as one archive, which is never built. */
@Path("/documents/files.zip")
public class DocumentZipResource {

    @Inject
    private DocumentDownload downloads;

    @Context
    private HttpHeaders headers;

    @GET
    public Response get(@QueryParam("revision") List<UUID> revisions) throws IOException {
        Download zip = downloads.files(revisions, found -> answer(found).isWithBytes());
        return answer(zip).with(zip.bytes());
    }

    @HEAD
    public Response head(@QueryParam("revision") List<UUID> revisions) throws IOException {
        return answer(downloads.describeZip(revisions)).withoutBytes();
    }

    private FileAnswer answer(Download zip) {
        return FileAnswer.to(
                headers, new FileAnswer.Named(zip.fileName(), zip.contentType(), zip.tag(), zip.size()), false);
    }
}
