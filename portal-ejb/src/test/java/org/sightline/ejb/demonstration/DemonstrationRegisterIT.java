package org.sightline.ejb.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.RegisterFilter;
import org.sightline.ejb.document.RegisterRow;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.RegisterSort;
import org.sightline.ejb.document.Standing;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.SlotState;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;

/** The register of the demonstration, on a real database. */
class DemonstrationRegisterIT {

    @TempDir
    static Path data;

    private static DataRing ring;

    @BeforeAll
    static void open() {
        System.setProperty("portal.data", data.toString());
        ring = new DataRing(Wiring.with("demonstration"));
    }

    @AfterAll
    static void close() {
        ring.close();
        System.clearProperty("portal.data");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every state, place and answer occurs, and the customer sees none of it")
    void showsEveryState(PortalDatabase database) {
        database.rollback(
                em -> {
                    DataRing.use(em);
                    World world = new World(em);
                    Company leeds = world.customer("NL");
                    Account doc = world.staff("doc");
                    Contact gail = world.contact("gail", leeds, RelationLevel.GROUP, true);
                    Project p5 = world.project(leeds, "P5");
                    em.flush();
                    ring.get(DemonstrationRegister.class)
                            .make(p5, new DemonstrationPeople.People(Map.of("doc", doc), Map.of(), Map.of()));
                    em.flush();

                    ring.as(world.asking(doc));
                    RegisterFilter all = RegisterFilter.of(DocumentFilter.of(p5.getId()));
                    List<Standing> standings = ring
                            .get(RegisterService.class)
                            .list(all, RegisterSort.NUMBER, SliceRequest.first(50))
                            .items()
                            .stream()
                            .map(RegisterRow::standing)
                            .toList();
                    assertThat(standings).hasSize(23);
                    assertThat(standings.stream().map(Standing::state).collect(Collectors.toSet()))
                            .containsExactlyInAnyOrder(SlotState.values());
                    assertThat(standings.stream().map(Standing::location).collect(Collectors.toSet()))
                            .containsExactlyInAnyOrder(SlotLocation.values());
                    assertThat(standings.stream().map(Standing::answer).collect(Collectors.toSet()))
                            .containsExactlyInAnyOrder(SlotAnswer.values());

                    ring.as(world.asking(gail));
                    assertThat(ring.get(DocumentService.class).count(DocumentFilter.all(), 10))
                            .isZero();
                });
    }
}
