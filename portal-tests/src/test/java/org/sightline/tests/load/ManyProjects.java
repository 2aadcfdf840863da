package org.sightline.tests.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A customer with 1,000 projects beside the demonstration data, and contacts of it that see more or less of them. Written with
 * plain SQL, because a million things by use case would take hours.
 */
abstract class ManyProjects {

    static final String ALL = "all@load.example";
    static final String TEN = "ten@load.example";
    /** Sees the ten projects whose documents come last in the order of numbers. */
    static final String LAST = "last@load.example";

    static final int PROJECTS = 1000;
    static final int BATCH = 2000;

    final Connection db;
    private final boolean derby;
    final Timestamp now = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
    final List<String> projects = new ArrayList<>();
    private String company;

    ManyProjects(Connection db) throws SQLException {
        this.db = db;
        this.derby = db.getMetaData().getDatabaseProductName().contains("Derby");
        db.setAutoCommit(false);
    }

    String id(String placeholder) {
        return derby ? placeholder : "cast(" + placeholder + " as uuid)";
    }

    String one(String sql) throws SQLException {
        try (PreparedStatement query = db.prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }

    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Companies, contacts and projects; once. */
    void people() throws SQLException {
        company = UUID.randomUUID().toString();
        run(
                "insert into company (id, version, code, code_folded, name, name_folded, kind, portal_on, archived)"
                        + " values (" + id("?") + ", 1, 'LOAD', 'load', 'Load', 'load', 'CUSTOMER', true, false)",
                company);
        for (int i = 0; i < PROJECTS; i++) {
            String project = UUID.randomUUID().toString();
            projects.add(project);
            String number = String.format("L%04d", i);
            run(
                    "insert into project (id, version, customer_id, project_number, number_folded, name, name_folded, hidden,"
                            + " completed, confidential, sub_supplier_access, created_at) values (" + id("?") + ", 1, "
                            + id("?") + ", ?, ?, ?, ?, false, false, false, false, ?)",
                    project,
                    company,
                    number,
                    number.toLowerCase(),
                    "Line " + i,
                    "line " + i,
                    now);
        }
        contact(company, ALL, true);
        String ten = contact(company, TEN, false);
        String last = contact(company, LAST, false);
        for (int i = 0; i < 10; i++) {
            choose(projects.get(i * 97), ten);
            choose(projects.get(PROJECTS - 1 - i), last);
        }
        db.commit();
    }

    private void choose(String project, String contact) throws SQLException {
        run(
                "insert into project_choice (id, version, project_id, contact_id) values (" + id("?") + ", 1, "
                        + id("?") + ", " + id("?") + ")",
                UUID.randomUUID().toString(),
                project,
                contact);
    }

    /** Signs in with the password of the demonstration. */
    private String contact(String company, String login, boolean all) throws SQLException {
        String account = UUID.randomUUID().toString();
        String contact = UUID.randomUUID().toString();
        run(
                "insert into account (id, version, login, login_folded, kind, name, name_folded, state, password_hash,"
                        + " security_version, language_code, zone_id, created_at) select " + id("?")
                        + ", 1, ?, ?, kind, ?, ?,"
                        + " state, password_hash, 1, language_code, zone_id, created_at from account"
                        + " where login_folded = 'bea@brightwater.example'",
                account,
                login,
                login,
                "Load",
                "load");
        run(
                "insert into account_role (account_id, role_id) select " + id("?")
                        + ", role_id from account_role r join account a on a.id = r.account_id"
                        + " where a.login_folded = 'bea@brightwater.example'",
                account);
        run(
                "insert into contact (id, version, first_name, last_name, name_folded, email, email_folded, archived, account_id,"
                        + " web_access_allowed, all_projects) values (" + id("?")
                        + ", 1, 'Load', 'Load', 'load load', ?, ?,"
                        + " false, " + id("?") + ", true, ?)",
                contact,
                login,
                login,
                account,
                all);
        run(
                "insert into contact_relation (id, version, contact_id, company_id, reach_level) values (" + id("?")
                        + ", 1, " + id("?") + ", " + id("?") + ", 'SITE')",
                UUID.randomUUID().toString(),
                contact,
                company);
        return contact;
    }

    static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Brings the number of things up to this, spread evenly over the projects. */
    abstract void upTo(int wanted) throws SQLException;

    String company() {
        return company;
    }

    /** What a large database does by itself in quiet hours. */
    void analyze() throws SQLException {
        if (!derby) {
            db.setAutoCommit(true);
            run("analyze");
            db.setAutoCommit(false);
        }
    }
}
