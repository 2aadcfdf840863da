package org.sightline.ejb.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sightline.ejb.shared.Migrations;

/** The two databases of the product, migrated as in production, each started once for the run. */
public enum PortalDatabase {
    DERBY {
        @Override
        DataSource open() {
            return empty("portal");
        }

        @Override
        DataSource empty(String name) {
            EmbeddedDataSource derby = new EmbeddedDataSource();
            derby.setDatabaseName("memory:" + name);
            derby.setCreateDatabase("create");
            return derby;
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .start()
                        .getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        DataSource empty(String name) {
            try (Connection connection = dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema " + name);
                PGSimpleDataSource beside = new PGSimpleDataSource();
                beside.setUrl(connection.getMetaData().getURL());
                beside.setUser(connection.getMetaData().getUserName());
                beside.setCurrentSchema(name);
                return beside;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private DataSource dataSource;
    private EntityManagerFactory factory;

    abstract DataSource open();

    /** Another database of the kind, with nothing in it. */
    abstract DataSource empty(String name);

    /** The migrated database. */
    public synchronized DataSource dataSource() {
        if (dataSource == null) {
            dataSource = open();
            Migrations.apply(dataSource, PortalDatabase.class.getClassLoader());
        }
        return dataSource;
    }

    public synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                    "portal",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.nonJtaDataSource", dataSource(),
                            "eclipselink.logging.level", "WARNING"));
        }
        return factory;
    }

    /** Runs the work in a transaction that is rolled back, so that tests leave nothing behind. */
    public void rollback(Consumer<EntityManager> work) {
        try (EntityManager em = factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    /** Runs the work in a transaction of its own and commits it. */
    public <R> R commit(Function<EntityManager, R> work) {
        try (EntityManager em = factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                R result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }
}
