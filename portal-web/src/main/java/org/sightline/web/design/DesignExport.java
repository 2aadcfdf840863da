package org.sightline.web.design;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.sightline.ejb.design.DesignRow;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignSize;
import org.sightline.ejb.design.DesignSort;
import org.sightline.ejb.shared.Csv;
import org.sightline.web.shared.CsvAnswer;

/** {@code GET /designs.csv}: a list of designs as it is filtered and sorted on the page, whole, to take away. */
@Path("/designs.csv")
public class DesignExport {

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "customerReference",
            "material",
            "styleCode",
            "insideLength",
            "insideWidth",
            "insideDepth",
            "blankWidth",
            "blankLength",
            "customerCode",
            "customer",
            "project",
            "revision",
            "status",
            "underModification",
            "updatedAt");

    @Inject
    private DesignService designs;

    @GET
    public Response get(
            @BeanParam DesignQuery narrow,
            @QueryParam("q") String q,
            @QueryParam("sort") String sort,
            @QueryParam("down") boolean down) {
        List<DesignRow> rows = designs.export(narrow.filter(q), DesignSort.of(sort), down);
        return CsvAnswer.of(
                Csv.table(COLUMNS, rows.stream().map(DesignExport::cells).toList()), "designs.csv");
    }

    private static List<?> cells(DesignRow row) {
        DesignSize size = row.size();
        return Arrays.asList(
                row.number(),
                row.title(),
                row.customerReference(),
                row.material(),
                row.styleCode(),
                size.insideLength(),
                size.insideWidth(),
                size.insideDepth(),
                size.blankWidth(),
                size.blankLength(),
                row.customer().code(),
                row.customer().name(),
                row.project() == null ? null : row.project().number(),
                row.label(),
                row.status() == null ? null : row.status().label("en"),
                row.modified(),
                row.updatedAt());
    }
}
