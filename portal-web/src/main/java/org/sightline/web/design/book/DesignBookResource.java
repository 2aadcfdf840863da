package org.sightline.web.design.book;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.book.BookProgress;
import org.sightline.ejb.design.book.SpecificationBooks;
import org.sightline.web.design.rendition.PaperAnswer;
import org.sightline.web.shared.Problem;

/** {@code /designs/books}: books of valid specifications, each its reader's alone. They are made by a job. */
@Path("/designs/books")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DesignBookResource {

    @Inject
    private SpecificationBooks books;

    @Inject
    private PaperWords words;

    @Context
    private HttpHeaders headers;

    /** @param designs of which; null for all whose valid specification the caller sees */
    public record Wanted(List<UUID> designs) {}

    /** How far a book is. {@code state}: WAITING, MAKING, READY or FAILED. */
    public record BookJson(UUID id, String state, int done, int total) {

        static BookJson of(BookProgress book) {
            return new BookJson(book.id(), book.state().name(), book.done(), book.total());
        }
    }

    @POST
    public Response request(@Context UriInfo uri, Wanted sent) {
        BookProgress book = books.request(Problem.body(sent).designs(), words.get());
        return Response.accepted(BookJson.of(book))
                .location(
                        uri.getAbsolutePathBuilder().path(book.id().toString()).build())
                .build();
    }

    @GET
    @Path("/{book}")
    public BookJson progress(@PathParam("book") UUID book) {
        return BookJson.of(books.progress(book));
    }

    @GET
    @Path("/{book}/file")
    public Response file(@PathParam("book") UUID book) throws IOException {
        return PaperAnswer.to(headers, books.take(book));
    }
}
