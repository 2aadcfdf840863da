package org.sightline.ejb.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.sightline.entities.audit.AuditChain;

/** Follows the chain of the trail from its beginning, without JPA. */
final class TrailCheck {

    private static final String COLUMNS =
            "id, acted_at, actor, seen_as, action_code, subject_kind, subject_id, details,"
                    + " address, chain_number, previous_hash, entry_hash";
    private static final int BATCH = 1000;

    private final AuditChain chain = new AuditChain();
    private final List<String> problems = new ArrayList<>();
    private long last;
    private long entries;

    TrailCheck(Connection connection) throws SQLException {
        String query = "select " + COLUMNS + " from audit_entry where chain_number > ? order by chain_number";
        long before;
        do {
            before = entries;
            try (PreparedStatement batch = connection.prepareStatement(query)) {
                batch.setMaxRows(BATCH);
                batch.setLong(1, last);
                try (ResultSet row = batch.executeQuery()) {
                    while (row.next()) {
                        follow(row);
                    }
                }
            }
        } while (entries > before);
    }

    private void follow(ResultSet row) throws SQLException {
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        List<String> texts = new ArrayList<>();
        for (int column = 3; column <= 9; column++) {
            texts.add(row.getString(column));
        }
        last = row.getLong(10);
        entries++;
        AuditChain.Sealed sealed = AuditChain.Sealed.of(
                row.getString(1),
                row.getTimestamp(2, utc).toInstant(),
                texts,
                last,
                Arrays.asList(row.getString(11), row.getString(12)));
        chain.follow(sealed).ifPresent(problem -> problems.add("I7 " + problem));
    }

    long entries() {
        return entries;
    }

    List<String> problems() {
        return problems;
    }
}
