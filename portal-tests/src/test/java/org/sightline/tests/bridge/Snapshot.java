package org.sightline.tests.bridge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What stands in every table of the portal, to the last column. */
final class Snapshot {

    /** Tables that move while nobody does anything: the trail, use and guesses are looked at by their own tests. */
    private static final Set<String> RESTLESS =
            Set.of("audit_entry", "audit_head", "bell_ring", "sign_in_session", "throttle");

    /** The timer sends and tries again, but only a use case adds a row. */
    private static final String OUTBOX = "outbox_mail";

    private final Connection connection;

    Snapshot(Connection connection) {
        this.connection = connection;
    }

    /** Name, number of rows and SHA-256 of each table, by name. */
    List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table : tables()) {
            lines.add(line(table));
        }
        return lines;
    }

    private Set<String> tables() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!RESTLESS.contains(name) && !name.startsWith("flyway") && !name.contains("timer")) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private String line(String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery((table.equals(OUTBOX) ? "select id from " : "select * from ") + table)) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        rows.sort(null);
        return table + " " + rows.size() + " " + sha256(String.join("\n", rows));
    }

    private static String row(ResultSet found) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            Object value = found.getObject(column);
            if (value instanceof Clob clob) {
                value = clob.getSubString(1, (int) clob.length());
            } else if (value instanceof Blob blob) {
                value = HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
            } else if (value instanceof byte[] bytes) {
                value = HexFormat.of().formatHex(bytes);
            }
            row.append('|').append(value);
        }
        return row.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
