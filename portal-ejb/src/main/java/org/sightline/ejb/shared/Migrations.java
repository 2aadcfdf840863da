package org.sightline.ejb.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one owner of the schema: brings a database to the product's present state, or refuses to start. */
public final class Migrations {

    private static final Map<String, String> DERBY =
            Map.of("uuid", "varchar(36)", "text", "clob", "blob", "blob", "timestamp", "timestamp");
    private static final Map<String, String> POSTGRESQL =
            Map.of("uuid", "uuid", "text", "text", "blob", "bytea", "timestamp", "timestamp(6)");

    private Migrations() {}

    /** @throws IllegalStateException when the migrations are not on the class path or the database is not one of ours */
    public static void apply(DataSource dataSource, ClassLoader loader) {
        String vendor = vendor(dataSource);
        Flyway flyway = Flyway.configure(loader)
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders("derby".equals(vendor) ? DERBY : POSTGRESQL)
                .validateMigrationNaming(true)
                // why: capabilities number their steps apart, and a later step of one may have a lower number
                .outOfOrder(true)
                .load();
        flyway.migrate();
        if (flyway.info().applied().length == 0) {
            throw new IllegalStateException("no migrations found");
        }
    }

    private static String vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            if (product.contains("derby")) {
                return "derby";
            }
            if (product.contains("postgresql")) {
                return "postgresql";
            }
            throw new IllegalStateException("unsupported database: " + product);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }
}
