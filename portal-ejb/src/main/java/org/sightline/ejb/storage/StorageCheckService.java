package org.sightline.ejb.storage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.sightline.ejb.shared.Configuration;
import org.sightline.ejb.shared.Resources;
import org.sightline.entities.identity.Right;

/** The check of {@link StorageCheck} on a running instance, whose database admits nobody else. */
@Stateless
public class StorageCheckService {

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    @RolesAllowed({Right.SETTINGS_MANAGE, Right.SECURITY_VIEW})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: it reads every byte and changes nothing
    public StorageCheck.Result check() throws IOException {
        try (Connection connection = Resources.dataSource().getConnection()) {
            return StorageCheck.run(connection, configuration.data(), clock.instant());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
