package org.sightline.tests.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** What a PostgreSQL is asked, counted by itself; it must have been started with {@link #PRELOADED}. */
final class Statements implements AutoCloseable {

    /** Setting {@code shared_preload_libraries}. */
    static final String PRELOADED = "pg_stat_statements";

    private final Connection db;

    Statements(String url) throws SQLException {
        db = DriverManager.getConnection(url);
        run("create extension if not exists pg_stat_statements");
        count(false);
    }

    /** Counting costs a little, so only while somebody wants to know. */
    void count(boolean on) throws SQLException {
        run("alter system set pg_stat_statements.track = '" + (on ? "all" : "none") + "'");
        run("alter system set pg_stat_statements.track_planning = '" + (on ? "on" : "off") + "'");
        run("select pg_reload_conf()");
        run("select pg_sleep(0.5)");
        run("select pg_stat_statements_reset()");
    }

    /** Prints what was asked while counting: statements for each of so many requests and their time in the database. */
    void print(String what, int requests) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("select calls, total_plan_time, total_exec_time, query"
                        + " from pg_stat_statements where query not like '%pg_%' and calls >= " + requests / 2
                        + " order by calls desc, 2 desc, 3 desc")) {
            double all = 0;
            double time = 0;
            StringBuilder lines = new StringBuilder();
            while (row.next()) {
                double planning = row.getDouble(2) / requests;
                double doing = row.getDouble(3) / requests;
                all += row.getDouble(1) / requests;
                time += planning + doing;
                lines.append(String.format(
                        Locale.ROOT,
                        "  %.1f  planned in %.3f ms, done in %.3f  %s%n",
                        row.getDouble(1) / requests,
                        planning,
                        doing,
                        shortened(row.getString(4).replaceAll("\\s+", " "))));
            }
            System.out.printf(
                    Locale.ROOT, "%n%s: %.1f statements, %.3f ms in the database%n%s", what, all, time, lines);
        }
    }

    private static String shortened(String text) {
        int from = text.indexOf(" FROM ");
        String told = from < 0 ? text : "... " + text.substring(from + 1);
        int most = Integer.getInteger("statement.width", 160);
        return told.length() <= most ? told : told.substring(0, most) + "...";
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        db.close();
    }
}
