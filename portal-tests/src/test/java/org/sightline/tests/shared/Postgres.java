package org.sightline.tests.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** A PostgreSQL of this run, from binaries that are an artifact like others; ends with the run. */
public final class Postgres {

    /** The database of tests lets everybody in; with it one sees where a password goes. */
    static final String PASSWORD = "in no log, please";

    private Postgres() {}

    /** Starts it. It can prepare transactions, which a server that has several resources needs. */
    public static EmbeddedPostgres start() {
        return start(Map.of());
    }

    /** One that forces every commit out as a real one does; the others of tests do not, to be fast. */
    public static EmbeddedPostgres lasting(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(Map.of("fsync", "on", "synchronous_commit", "on"));
        return start(all);
    }

    private static EmbeddedPostgres start(Map<String, String> settings) {
        try {
            EmbeddedPostgres.Builder postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("max_prepared_transactions", "100");
            settings.forEach(postgres::setServerConfig);
            return postgres.start();
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
            "db.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "db.user=postgres",
            "db.password=" + PASSWORD
        };
    }
}
