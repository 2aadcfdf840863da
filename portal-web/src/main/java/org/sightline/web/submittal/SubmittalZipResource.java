package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.submittal.SubmittalDownload;

/** {@code /submittals/{id}/files.zip}: the files of a submittal that stand, as one archive, which is never built. */
@Path("/submittals/{id}/files.zip")
public class SubmittalZipResource {

    @Inject
    private SubmittalDownload downloads;

    @Context
    private HttpHeaders headers;

    @GET
    public Response get(@PathParam("id") UUID id) throws IOException {
        Download zip = downloads.files(
                id, found -> SubmittalFileResource.answer(headers, found, false).isWithBytes());
        return SubmittalFileResource.answer(headers, zip, false).with(zip.bytes());
    }

    @HEAD
    public Response head(@PathParam("id") UUID id) throws IOException {
        return SubmittalFileResource.answer(headers, downloads.describeZip(id), false)
                .withoutBytes();
    }
}
