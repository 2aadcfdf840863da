package org.sightline.tests.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.PortalServer;

/** A server that is stopped hard while files come in loses nothing that it confirmed. */
@Isolated("kills servers of its own while they work")
@Tag("full")
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);

    @TempDir
    private Path folder;

    private final Random random = new Random();
    private Path journal;
    private int confirmed;

    @BeforeEach
    void begin() throws IOException {
        journal = Files.createFile(folder.resolve("journal"));
    }

    @Test
    @DisplayName("R1 kill -9 during uploads loses nothing that was confirmed, and portal-fsck is clean")
    void killingLosesNothing() throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        for (int i = 0; i < ROUNDS; i++) {
            PortalServer server = PortalServer.start(data, "true");
            UploadLoad load = new UploadLoad(server, journal);
            load.start();
            load.await(10 + random.nextInt(20));
            server.kill();
            confirmed += load.end();
        }
        report("kill -9", Shell.fsck(data, journal));
    }

    @Test
    @DisplayName("R2 a cut of the power during uploads loses nothing that was confirmed, and portal-fsck is clean")
    void cuttingThePowerLosesNothing() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("crash.power"), "by hand: portal-tests/bin/power-cut");
        Shell.run("xfs_io", "-V"); // why: without it the power cannot fail, and that is said before anything is mounted
        Path image = folder.resolve("disk.img");
        Path data = Files.createDirectory(folder.resolve("data"));
        Shell.run("truncate", "-s", "3G", image);
        Shell.run("mkfs.ext4", "-q", "-F", image);
        Shell.run("mount", "-o", "loop", image, data);
        try {
            PortalServer.start(data, "true").stop(); // why: a database is made before the power may fail
            Shell.run("sync");
            for (int i = 0; i < ROUNDS; i++) {
                cutWhileUploading(data);
                Shell.run("umount", data);
                Shell.run("mount", "-o", "loop", image, data);
            }
            report("power cut", Shell.fsck(data, journal));
        } finally {
            Shell.run("umount", data);
        }
    }

    private void cutWhileUploading(Path data) throws IOException, InterruptedException {
        PortalServer server = PortalServer.start(data, "true");
        UploadLoad load = new UploadLoad(server, journal);
        load.start();
        try {
            load.await(10 + random.nextInt(20));
            Shell.run("xfs_io", "-x", "-c", "shutdown", data);
        } finally {
            server.kill(); // why: while it holds files, the disk cannot be taken away
            confirmed += load.end();
        }
    }

    private void report(String what, String fsck) {
        System.out.printf("%s x%d: %d uploads confirmed; %s%n", what, ROUNDS, confirmed, fsck.strip());
        assertThat(confirmed).isPositive();
        assertThat(fsck).contains("problems 0");
    }
}
