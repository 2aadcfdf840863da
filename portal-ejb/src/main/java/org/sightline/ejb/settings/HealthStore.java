package org.sightline.ejb.settings;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Asks the database whether it is there. */
@Dependent
public class HealthStore {

    private static final Logger LOG = Logger.getLogger(HealthStore.class.getName());
    private static final int SECONDS = 3;

    boolean answers(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database does not answer", e);
            return false;
        }
    }
}
