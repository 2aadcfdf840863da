package org.sightline.web.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.sightline.ejb.audit.AuditFilter;
import org.sightline.ejb.audit.AuditRow;
import org.sightline.ejb.audit.AuditService;
import org.sightline.ejb.shared.Csv;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;

/** Writes all rows of a filter, one part after the other, so that a long trail needs no memory. */
final class AuditCsv {

    private static final List<String> HEAD =
            List.of("time", "who", "seenAs", "action", "subjectKind", "subject", "details", "address", "number", "id");

    private AuditCsv() {}

    static void write(AuditService audit, AuditFilter filter, OutputStream out) throws IOException {
        Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.write(Csv.START + Csv.line(HEAD));
        String cursor = null;
        do {
            Slice<AuditRow> slice = audit.list(filter, SliceRequest.onward(cursor, true));
            for (AuditRow row : slice.items()) {
                csv.write(Csv.line(cells(row)));
            }
            cursor = slice.next();
        } while (cursor != null);
        csv.flush();
    }

    private static List<String> cells(AuditRow row) {
        return Arrays.asList(
                row.actedAt().toString(),
                row.actor(),
                row.seenAsName() == null ? row.seenAs() : row.seenAsName(),
                row.action(),
                row.subjectKind(),
                row.subjectId(),
                row.json(),
                row.address(),
                row.number() == null ? null : row.number().toString(),
                row.id().toString());
    }
}
