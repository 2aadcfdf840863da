package org.sightline.ejb.settings;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.ejb.shared.Resources;

/** Asks the database whether it is there. */
@Dependent
public class HealthStore {

    private static final Logger LOG = Logger.getLogger(HealthStore.class.getName());
    private static final int SECONDS = 3;

    boolean databaseAnswers() {
        try (Connection connection = Resources.dataSource().getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database does not answer", e);
            return false;
        }
    }
}
