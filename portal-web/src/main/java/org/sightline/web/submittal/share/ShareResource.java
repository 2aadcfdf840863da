package org.sightline.web.submittal.share;

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
import org.sightline.ejb.submittal.share.GuestService;
import org.sightline.web.shared.FileAnswer;
import org.sightline.web.shared.LinkToken;

/** {@code /share/files.zip} and {@code /share/items/{id}/file}: what a guest with a pass takes away. */
@Path("/share")
public class ShareResource {

    @Inject
    private GuestService guests;

    @Inject
    private LinkToken tokens;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("/files.zip")
    public Response zip() throws IOException {
        Download zip = guests.zip(pass(), this::isCounted);
        return answer(zip).with(zip.bytes());
    }

    @HEAD
    @Path("/files.zip")
    public Response headOfZip() throws IOException {
        return answer(guests.describeZip(pass())).withoutBytes();
    }

    @GET
    @Path("/items/{id}/file")
    public Response file(@PathParam("id") UUID item) throws IOException {
        Download file = guests.file(pass(), item, this::isCounted);
        return answer(file).with(file.bytes());
    }

    @HEAD
    @Path("/items/{id}/file")
    public Response headOfFile(@PathParam("id") UUID item) throws IOException {
        return answer(guests.describe(pass(), item)).withoutBytes();
    }

    private String pass() {
        return tokens.of(Share.PASS);
    }

    /** A part that does not begin at the first byte goes on with what has been counted. */
    private boolean isCounted(Download file) {
        String range = headers.getHeaderString("Range");
        boolean further = range != null && range.matches("bytes=[1-9]\\d*-\\d*");
        return !further && answer(file).isWithBytes();
    }

    private FileAnswer answer(Download download) {
        return FileAnswer.to(
                headers,
                new FileAnswer.Named(download.fileName(), download.contentType(), download.tag(), download.size()),
                false);
    }
}
