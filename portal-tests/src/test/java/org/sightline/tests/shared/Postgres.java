package org.sightline.tests.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A PostgreSQL of this run, from binaries that are an artifact like others; ends with the run. */
public final class Postgres {

    private Postgres() {}

    /** Starts it. It can prepare transactions, which a server that has several resources needs. */
    public static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("max_prepared_transactions", "100")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a server is told of a fresh one. */
    static String[] properties() {
        return properties(start());
    }

    public static String[] properties(EmbeddedPostgres postgres) {
        return new String[] {
            "database=postgresql",
            "portal.db.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "portal.db.user=postgres",
            "portal.db.password=postgres"
        };
    }
}
