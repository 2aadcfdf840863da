package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.document.RegisterPapers;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.RegisterSort;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.FileAnswer;

/** {@code GET /documents/register.pdf}: the register on paper, narrowed and with the columns of {@link RegisterExport}. */
@Path("/documents/register.pdf")
public class RegisterPaperResource {

    @Inject
    private RegisterService register;

    @Inject
    private DocumentService documents;

    @Inject
    private RegisterPapers papers;

    @Inject
    private RegisterDays days;

    @Inject
    private RegisterLines lines;

    @Inject
    private RegisterSheet sheet;

    @Context
    private HttpHeaders headers;

    @GET
    public Response get(
            @BeanParam RegisterQuery narrow,
            @QueryParam("q") String q,
            @QueryParam("sort") String sort,
            @QueryParam("down") boolean down)
            throws IOException {
        DocumentPlace place = narrow.getProject() == null ? null : documents.place(narrow.getProject());
        List<List<String>> rows = new ArrayList<>();
        lines.read(narrow.filter(q, days.today()), RegisterSort.of(sort), down, cells -> {
            RefusedException.unless(
                    rows.size() < RegisterPapers.MOST, "document.register.tooLong", RegisterPapers.MOST);
            rows.add(sheet.written(cells));
        });
        register.taken();
        Download made = papers.register(sheet.paper(place, rows));
        FileAnswer answer = FileAnswer.to(
                headers, new FileAnswer.Named(made.fileName(), made.contentType(), made.tag(), made.size()), false);
        return answer.isWithBytes() ? answer.with(made.bytes()) : answer.withoutBytes();
    }
}
