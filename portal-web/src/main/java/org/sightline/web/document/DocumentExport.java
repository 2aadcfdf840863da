package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.document.RevisionRow;
import org.sightline.ejb.shared.Csv;
import org.sightline.web.shared.CsvAnswer;

/** {@code GET /documents.csv}: a list of documents as it is filtered and sorted in the console, whole, to take away. */
@Path("/documents.csv")
public class DocumentExport {

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "docCode",
            "project",
            "customerCode",
            "customer",
            "revision",
            "state",
            "inPortal",
            "inRegister",
            "updatedAt");

    @Inject
    private DocumentService documents;

    @GET
    public Response get(
            @BeanParam DocumentQuery narrow,
            @QueryParam("q") String q,
            @QueryParam("sort") String sort,
            @QueryParam("down") boolean down) {
        List<DocumentRow> rows = documents.export(narrow.filter(q), DocumentSort.of(sort), down);
        return CsvAnswer.of(
                Csv.table(COLUMNS, rows.stream().map(DocumentExport::cells).toList()), "documents.csv");
    }

    private static List<?> cells(DocumentRow row) {
        RevisionRow latest = row.latest();
        return Arrays.asList(
                row.number(),
                row.title(),
                row.docCode(),
                row.project().number(),
                row.customer().code(),
                row.customer().name(),
                label(latest),
                latest == null ? null : latest.state(),
                label(row.shown()),
                row.inRegister(),
                row.updatedAt());
    }

    private static String label(RevisionRow revision) {
        return revision == null ? null : revision.label();
    }
}
