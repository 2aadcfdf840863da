package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.RegisterFilter;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.RegisterSort;

/**
 * {@code GET /documents/register.xlsx}: the register as a workbook, with the status of today. Contacts get the documents they
 * see and what they are told of them.
 */
@Path("/documents/register.xlsx")
public class RegisterExport {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private RegisterService register;

    @Inject
    private DocumentService documents;

    @Inject
    private RegisterDays days;

    @Inject
    private RegisterLines lines;

    @Inject
    private RegisterSheet sheet;

    @GET
    public Response get(
            @BeanParam RegisterQuery narrow,
            @QueryParam("q") String q,
            @QueryParam("sort") String sort,
            @QueryParam("down") boolean down) {
        RegisterFilter filter = narrow.filter(q, days.today());
        DocumentPlace place = narrow.getProject() == null ? null : documents.place(narrow.getProject());
        RegisterSort by = RegisterSort.of(sort);
        StreamingOutput body = out -> {
            RegisterWorkbook book = sheet.begin(out, place);
            lines.read(filter, by, down, book::add);
            book.finish();
        };
        register.taken();
        return Response.ok(body, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register.xlsx\"")
                .build();
    }
}
