package org.sightline.ejb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.World;
import org.sightline.ejb.document.DocumentDownload;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.storage.Upload;

/** The nightly look at every byte, and the hourly sweep. */
class ScrubbingIT {

    @TempDir
    Path data;

    private StorageWorld storage;

    @BeforeEach
    void open() {
        storage = new StorageWorld(data);
        storage.as(Caller.system());
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Scrubbing.Found scrub() throws IOException {
        return storage.get(Scrubbing.class).scrub();
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F15 one flipped bit is found, named in the trail, given to nobody and mended by the right bytes")
    void oneFlippedBitIsFound(PortalDatabase database) {
        storage.in(database, (world, em) -> {
            StoredFile good = storage.kept(bytes("good"));
            StoredFile flipped = storage.kept(bytes("flipped"));
            StoredFile missing = storage.kept(bytes("missing"));
            Account doc = world.staff("doc");
            DocumentSlot slot = new DocumentSlot(world.project(world.customer("NL"), "P1"), "D1", "Plan", World.NOON);
            em.persist(slot);
            em.persist(new DocumentRevision(slot, "0", 1, new NamedFile(flipped, "plan.txt"), doc, World.NOON));
            em.flush();
            byte[] bits = Files.readAllBytes(storage.blob(flipped));
            bits[3] ^= 1;
            Files.write(storage.blob(flipped), bits);
            Files.delete(storage.blob(missing));

            assertThat(scrub().damaged()).isEqualTo(2);
            em.flush();
            assertThat(good.isDamaged()).isFalse();
            assertThat(flipped.isDamaged()).isTrue();
            assertThat(missing.isDamaged()).isTrue();
            assertThat(em.createQuery("select e.subjectId from AuditEntry e where e.action = 'file.damaged'")
                            .getResultList())
                    .contains(flipped.getId().toString(), missing.getId().toString());

            storage.as(world.asking(doc));
            assertThatThrownBy(() -> storage.get(DocumentDownload.class).file(slot.getId(), "0", found -> true))
                    .isInstanceOf(FileUnavailableException.class)
                    .hasMessage("upload.file.damaged");

            storage.kept(bytes("flipped"));
            storage.get(DocumentDownload.class).file(slot.getId(), "0", found -> true);
            assertThat(flipped.isDamaged()).isFalse();
            assertThat(storage.blob(flipped)).hasBinaryContent(bytes("flipped"));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I5 bytes without a row are moved to quarantine after a day, and brought back when they are missed")
    void orphansAreMovedToQuarantine(PortalDatabase database) {
        storage.in(database, (world, em) -> {
            String old = keptWithoutRow("orphan " + database);
            String young = keptWithoutRow("young " + database);
            age(storage.blob(old), Duration.ofHours(25));

            assertThat(scrub().orphans()).isEqualTo(1);
            assertThat(storage.blob(old)).doesNotExist();
            assertThat(storage.quarantined(old)).hasBinaryContent(bytes("orphan " + database));
            assertThat(storage.blob(young)).exists();

            StoredFile file = storage.kept(bytes("orphan " + database));
            Files.delete(storage.blob(file));
            em.flush();
            assertThat(scrub().damaged()).isZero();
            assertThat(storage.blob(file)).exists();
        });
    }

    private String keptWithoutRow(String text) throws IOException {
        return storage.get(FileStore.class)
                .keep(new ByteArrayInputStream(bytes(text)))
                .fingerprint()
                .sha256();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an expired upload goes with its part; a part without an upload goes after a day")
    void expiredUploadsAreSwept(PortalDatabase database) {
        storage.in(database, (world, em) -> {
            Upload expired = new Upload(
                    world.staff("doc").getId(), "a.bin", 10, Instant.now().minus(Duration.ofDays(4)));
            Upload open = new Upload(world.staff("rev").getId(), "b.bin", 10, Instant.now());
            em.persist(expired);
            em.persist(open);
            em.flush();
            PartFiles parts = storage.get(PartFiles.class);
            parts.begin(expired.getId());
            parts.begin(open.getId());
            Path lost = data.resolve("files/tmp/0d5b2e3c-9f0a-4c9e-8f58-2b6f3a1c7d10");
            Files.write(lost, bytes("lost"));
            age(lost, Duration.ofHours(25));
            age(data.resolve("files/tmp").resolve(open.getId().toString()), Duration.ofHours(25));

            storage.get(Sweeping.class).sweep();
            em.flush();
            assertThat(em.find(Upload.class, expired.getId())).isNull();
            assertThat(data.resolve("files/tmp").resolve(expired.getId().toString()))
                    .doesNotExist();
            assertThat(lost).doesNotExist();
            assertThat(data.resolve("files/tmp").resolve(open.getId().toString()))
                    .exists();
        });
    }
}
