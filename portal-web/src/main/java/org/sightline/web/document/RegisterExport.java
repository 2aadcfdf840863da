package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.document.RegisterFilter;
import org.sightline.ejb.document.RegisterRow;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.RegisterSort;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;

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
    private RegisterSheet sheet;

    @Inject
    private CurrentCaller caller;

    @GET
    public Response get(
            @BeanParam RegisterQuery narrow,
            @QueryParam("q") String q,
            @QueryParam("sort") String sort,
            @QueryParam("down") boolean down) {
        RegisterFilter filter = narrow.filter(q, days.today());
        DocumentPlace place = narrow.getProject() == null ? null : documents.place(narrow.getProject());
        boolean contact = caller.get().isContact();
        RegisterSort by = RegisterSort.of(sort);
        StreamingOutput body = out -> {
            RegisterWorkbook book = sheet.begin(out, place, contact);
            if (contact) {
                ofContact(book, filter);
            } else {
                ofStaff(book, filter, by, down);
            }
            book.finish();
        };
        register.taken();
        return Response.ok(body, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register.xlsx\"")
                .build();
    }

    private void ofStaff(RegisterWorkbook book, RegisterFilter filter, RegisterSort by, boolean down)
            throws IOException {
        String next = null;
        do {
            Slice<RegisterRow> rows = register.list(filter, by, SliceRequest.onward(next, down));
            for (RegisterRow row : rows.items()) {
                book.add(sheet.cells(row));
            }
            next = rows.next();
        } while (next != null);
    }

    private void ofContact(RegisterWorkbook book, RegisterFilter filter) throws IOException {
        String next = null;
        do {
            Slice<DocumentRow> rows =
                    documents.list(filter.documents(), DocumentSort.NUMBER, SliceRequest.onward(next, false));
            for (DocumentRow row : rows.items()) {
                book.add(sheet.cells(row));
            }
            next = rows.next();
        } while (next != null);
    }
}
