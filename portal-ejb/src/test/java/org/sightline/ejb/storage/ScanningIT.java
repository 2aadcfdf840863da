package org.sightline.ejb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Files and the virus scanner. */
class ScanningIT {

    @TempDir
    static Path data;

    private StorageWorld storage;
    private Account sender;
    private Account other;

    @BeforeEach
    void open() {
        storage = new StorageWorld(data);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private void configure(String scanner) {
        System.setProperty("portal.scan", scanner);
    }

    private DocumentRevision document(World world, EntityManager em, StoredFile file) {
        sender = world.staff("doc");
        other = world.staff("rev");
        DocumentSlot slot = new DocumentSlot(world.project(world.customer("NL"), "P1"), "D1", "Plan", World.NOON);
        em.persist(slot);
        DocumentRevision revision =
                new DocumentRevision(slot, "0", 1, new NamedFile(file, "plan.txt"), sender, World.NOON);
        em.persist(revision);
        em.flush();
        return revision;
    }

    private void download(World world, Account account, DocumentRevision revision) throws IOException {
        Caller caller = world.asking(account);
        storage.as(caller);
        storage.get(DocumentDownload.class).file(revision.getSlot().getId(), "0", found -> true);
    }

    private int scan() {
        storage.as(Caller.system());
        return storage.get(Scanning.class).scanDue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F14 before the scanner has spoken a file is its sender's alone; clean, it is everybody's who sees it")
    void aPendingFileIsItsSendersAlone(PortalDatabase database) throws IOException {
        try (Clamd clamd = new Clamd()) {
            configure(clamd.address());
            storage.in(database, (world, em) -> {
                StoredFile file = storage.kept(("harmless " + database).getBytes(StandardCharsets.US_ASCII));
                DocumentRevision revision = document(world, em, file);

                assertThat(file.getScan()).isEqualTo(ScanState.PENDING);
                download(world, sender, revision);
                assertThatThrownBy(() -> download(world, other, revision)).hasMessage("upload.file.pending");
                assertThat(scan()).isEqualTo(1);
                download(world, other, revision);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F14 an infected file is given to nobody, not even to its sender")
    void anInfectedFileIsGivenToNobody(PortalDatabase database) throws IOException {
        try (Clamd clamd = new Clamd()) {
            configure(clamd.address());
            storage.in(database, (world, em) -> {
                StoredFile file = storage.kept((Clamd.EICAR + database).getBytes(StandardCharsets.US_ASCII));
                DocumentRevision revision = document(world, em, file);
                scan();

                assertThat(file.getScan()).isEqualTo(ScanState.INFECTED);
                assertThatThrownBy(() -> download(world, sender, revision)).hasMessage("upload.file.infected");
                assertThatThrownBy(() -> download(world, other, revision)).hasMessage("upload.file.infected");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F14 while the scanner is down files stay pending and are tried again later")
    void whileTheScannerIsDownFilesStayPending(PortalDatabase database) {
        configure("clamd://localhost:1");
        storage.in(database, (world, em) -> {
            StoredFile file = storage.kept(("waits " + database).getBytes(StandardCharsets.US_ASCII));
            em.flush();

            assertThat(scan()).isZero();
            assertThat(file.getScan()).isEqualTo(ScanState.PENDING);
            assertThat(storage.get(FileWatch.class).pending(10)).doesNotContain(file.getId());
        });
    }
}
