package org.sightline.ejb.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.shared.Migrations;

/** A database that is in use and has all later steps already. */
@Tag("full")
class LateMigrationIT {

    private static final String ID = "00000000-0000-0000-0000-00000000000";

    /** Takes the step back that counts for each partner. */
    private static final List<String> BEFORE = List.of(
            "alter table submittal_counter drop constraint fk_submittal_counter_partner",
            "alter table submittal_counter drop constraint uq_submittal_counter_partner",
            "alter table submittal_counter drop column partner_id",
            "alter table submittal_counter add constraint uq_submittal_counter_project unique (project_id)",
            "delete from \"flyway_schema_history\" where \"version\" = '0109'");

    private static final List<String> USED = List.of(
            "insert into company (id, version, code, code_folded, name, name_folded, kind, portal_on, archived) values ('"
                    + ID + "1', 0, 'NL', 'nl', 'Leeds', 'leeds', 'CUSTOMER', true, false)",
            "insert into project (id, version, customer_id, project_number, number_folded, name, name_folded, hidden,"
                    + " completed, confidential, sub_supplier_access, created_at) values ('" + ID + "2', 0, '" + ID
                    + "1', 'P1', 'p1', 'Line', 'line', false, false, false, false, current_timestamp)",
            "insert into submittal_counter (id, version, project_id, pattern, next_number) values ('" + ID + "3', 0, '"
                    + ID + "2', 'T-{000}', 8)");

    @ParameterizedTest
    @EnumSource
    @DisplayName("the run of numbers a project has goes on as its customer's, with the number that was next")
    void theRunGoesOn(PortalDatabase database) throws SQLException {
        DataSource late = database.empty("late");
        Migrations.apply(late, getClass().getClassLoader());
        try (Connection connection = late.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : BEFORE) {
                statement.execute(change);
            }
            for (String row : USED) {
                statement.execute(row);
            }
        }
        Migrations.apply(late, getClass().getClassLoader());
        try (Connection connection = late.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counter =
                        statement.executeQuery("select partner_id, pattern, next_number from submittal_counter")) {
            assertThat(counter.next()).isTrue();
            assertThat(counter.getString(1)).isEqualTo(ID + "1");
            assertThat(counter.getString(2)).isEqualTo("T-{000}");
            assertThat(counter.getInt(3)).isEqualTo(8);
            assertThat(counter.next()).isFalse();
        }
    }
}
