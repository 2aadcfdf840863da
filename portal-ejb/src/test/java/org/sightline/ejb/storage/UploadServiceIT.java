package org.sightline.ejb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.storage.UploadService.Receiving;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** Uploads and their limits on a real database. */
class UploadServiceIT {

    @TempDir
    static Path data;

    private DataRing ring;
    private UploadService uploads;
    private World world;

    @BeforeEach
    void open() {
        System.setProperty("portal.data", data.toString());
        System.setProperty("portal.upload.quota", "1000");
        System.setProperty("portal.upload.quota.company", "1500");
        ring = new DataRing(Wiring.ALL);
        uploads = ring.get(UploadService.class);
    }

    @AfterEach
    void close() {
        ring.close();
        System.clearProperty("portal.data");
        System.clearProperty("portal.upload.quota");
        System.clearProperty("portal.upload.quota.company");
    }

    private void in(PortalDatabase database, Consumer<World> test) {
        database.rollback((EntityManager em) -> {
            DataRing.use(em);
            world = new World(em);
            test.accept(world);
        });
    }

    private Receiving begin(String name, long length) {
        try {
            return uploads.begin(name, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F11 a contact cannot announce more than its quota, however it is cut")
    void aContactHasAQuota(PortalDatabase database) {
        in(database, w -> {
            Contact lee = w.contact("lee", w.customer("NL"), RelationLevel.SITE, true);
            ring.as(w.asking(lee));
            begin("a.bin", 600);

            assertThatThrownBy(() -> begin("b.bin", 401))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("upload.quota");
            assertThat(begin("c.bin", 400).length()).isEqualTo(400);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F11 the contacts of a company share a quota; those of another do not")
    void aCompanyHasAQuota(PortalDatabase database) {
        in(database, w -> {
            Company leeds = w.customer("NL");
            Contact lee = w.contact("lee", leeds, RelationLevel.SITE, true);
            Contact gail = w.contact("gail", leeds, RelationLevel.GROUP, true);
            Contact bea = w.contact("bea", w.customer("BW"), RelationLevel.SITE, true);
            ring.as(w.asking(lee));
            begin("a.bin", 1000);
            ring.as(w.asking(gail));

            assertThatThrownBy(() -> begin("b.bin", 501))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("upload.companyQuota");
            ring.as(w.asking(bea));
            assertThat(begin("c.bin", 501).length()).isEqualTo(501);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F11 uploads that were begun at once, past each other, take no bytes")
    void uploadsBegunPastEachOtherTakeNoBytes(PortalDatabase database) {
        in(database, w -> {
            Contact lee = w.contact("lee", w.customer("NL"), RelationLevel.SITE, true);
            ring.as(w.asking(lee));
            Receiving first = begin("a.bin", 900);
            System.setProperty("portal.upload.quota", "100000");
            begin("b.bin", 500); // as if its check had run beside that of the first
            System.setProperty("portal.upload.quota", "1000");

            assertThatThrownBy(() -> uploads.goOn(first.id())).hasMessage("upload.quota");
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheOwnerKnowsOfAnUpload(PortalDatabase database) {
        in(database, w -> {
            ring.as(w.asking(w.staff("doc")));
            Receiving upload = begin("a.bin", 10);
            assertThat(uploads.get(upload.id()).fileName()).isEqualTo("a.bin");

            ring.as(w.asking(w.staff("dana")));
            assertThatThrownBy(() -> uploads.get(upload.id())).isInstanceOf(NotFoundException.class);
        });
    }
}
