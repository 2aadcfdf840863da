package org.sightline.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the password the launcher is given for the database must not be found. */
class DatabasePasswordIT {

    private final PortalServer server = PortalServer.get();

    @Test
    @Tag("payara")
    @DisplayName("no log of the server holds the password of the database")
    void noLogHoldsThePassword() throws IOException {
        List<Path> logs;
        try (Stream<Path> files = Files.walk(server.data())) {
            logs = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(".log"))
                    .toList();
        }
        assertThat(logs).anySatisfy(log -> assertThat(text(log)).contains("portal.ear"));
        assertThat(logs).allSatisfy(log -> assertThat(text(log)).doesNotContain(Postgres.PASSWORD));
    }

    private static String text(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1);
    }
}
