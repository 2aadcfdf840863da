package org.sightline.ejb.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sightline.ejb.shared.Csv;
import org.sightline.ejb.shared.ImportVerdict;

/** What an import does, or would do, row by row. {@code columns}: as in the file. */
public record ImportPlan(List<String> columns, List<ImportRow> rows) {

    public long count(ImportVerdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** Whether there is anything to write. */
    public boolean effective() {
        return count(ImportVerdict.CREATED) + count(ImportVerdict.CHANGED) > 0;
    }

    /**
     * The refused rows as a file that can be mended and imported again; a column says why each was refused.
     *
     * @param reason tells the reason of a row in the reader's language
     */
    public String errors(Function<ImportRow, String> reason) {
        List<String> head = new ArrayList<>(columns);
        head.remove(CustomerImport.REASON);
        head.add(CustomerImport.REASON);
        int skipped = columns.indexOf(CustomerImport.REASON);
        List<List<String>> refused = rows.stream()
                .filter(ImportRow::refused)
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.cells());
                    if (skipped >= 0) {
                        cells.remove(skipped);
                    }
                    cells.add(reason.apply(row));
                    return cells;
                })
                .toList();
        return Csv.table(head, refused);
    }
}
