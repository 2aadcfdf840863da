package org.sightline.ejb.document;

import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.shared.ImportVerdict;

/** What bringing in a register does, or would do. {@code headings}: as in the file. {@code unread}: those that say nothing. */
public record RegisterImportPlan(List<String> headings, List<String> unread, List<RegisterImportRow> rows)
        implements Serializable {

    public long count(ImportVerdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** The lines that do something, or cannot. */
    public List<RegisterImportRow> telling() {
        return rows.stream()
                .filter(row -> row.verdict() != ImportVerdict.UNCHANGED)
                .toList();
    }

    public String unreadNames() {
        return String.join(", ", unread);
    }

    /** Whether there is anything to write. */
    public boolean effective() {
        return count(ImportVerdict.CREATED) + count(ImportVerdict.CHANGED) > 0;
    }
}
