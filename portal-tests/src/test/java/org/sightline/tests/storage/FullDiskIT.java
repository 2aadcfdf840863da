package org.sightline.tests.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** A disk that is full. Needs to mount one, so it is left out where the build does not run as root. */
@Isolated("has a server of its own and a disk")
@Tag("full")
class FullDiskIT {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path data;

    @Test
    @DisplayName("R5 a full disk answers 507, leaves nothing half-done, and uploads go on when there is room again")
    void aFullDiskIsToldAndGoneOnWith() throws IOException, InterruptedException {
        assumeTrue("root".equals(System.getProperty("user.name")), "FULL DISK TEST SKIPPED: it mounts a file system");
        Path files = Files.createDirectory(data.resolve("files"));
        Shell.run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", files);
        PortalServer server = null;
        try {
            server = PortalServer.start(data, "true", "portal.disk.reserve=8000000");
            Tus tus = new Tus(Client.of(server, "doc@sightline.example"));
            String upload = tus.begin("a.bin", 40 * MIB);
            assertThat(tus.patch(upload, 0, new byte[20 * MIB]).statusCode()).isEqualTo(204);

            assertThat(tus.create("too large.bin", 200 * MIB).statusCode()).isEqualTo(507);
            Path filler = files.resolve("filler");
            Files.write(filler, new byte[60 * MIB]);
            assertThat(tus.patch(upload, 20 * MIB, new byte[20 * MIB]).statusCode())
                    .isEqualTo(507);
            assertThat(tus.offset(upload)).isEqualTo(20 * MIB);
            assertThat(Client.of(server, "rev@sightline.example")
                            .get("/api/v1/me")
                            .statusCode())
                    .isEqualTo(200);

            Files.delete(filler);
            assertThat(tus.patch(upload, 20 * MIB, new byte[20 * MIB]).statusCode())
                    .isEqualTo(204);
        } finally {
            if (server != null) {
                server.kill();
            }
            Shell.run("umount", files);
        }
    }
}
