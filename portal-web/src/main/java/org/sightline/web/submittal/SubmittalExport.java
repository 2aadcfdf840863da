package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.sightline.ejb.shared.Csv;
import org.sightline.ejb.submittal.SubmittalRow;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.SubmittalSort;
import org.sightline.web.shared.CsvAnswer;

/** {@code GET /submittals.csv}: a list of submittals as it is filtered and sorted, whole, to take away. */
@Path("/submittals.csv")
public class SubmittalExport {

    private static final List<String> COLUMNS = List.of(
            "number",
            "direction",
            "state",
            "project",
            "partnerCode",
            "partner",
            "purpose",
            "sentAt",
            "files",
            "answered",
            "expected",
            "processedAt",
            "downloadedAt");

    @Inject
    private SubmittalService submittals;

    @GET
    public Response get(
            @BeanParam SubmittalQuery narrow,
            @QueryParam("q") String q,
            @QueryParam("sort") String sort,
            @QueryParam("down") boolean down) {
        boolean byDate = sort == null || sort.isBlank() || sort.equals("moved");
        List<SubmittalRow> rows = submittals.export(
                narrow.filter(q), byDate ? SubmittalSort.MOVED : SubmittalSort.of(sort), byDate != down);
        return CsvAnswer.of(
                Csv.table(COLUMNS, rows.stream().map(SubmittalExport::cells).toList()), "submittals.csv");
    }

    private static List<?> cells(SubmittalRow row) {
        return Arrays.asList(
                row.number(),
                row.direction(),
                row.state(),
                row.project().number(),
                row.partner().code(),
                row.partner().name(),
                row.purpose(),
                row.sentAt(),
                row.progress().files(),
                row.progress().answered(),
                row.expected(),
                row.processedAt(),
                row.downloadedAt());
    }
}
