package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.entities.world.Oracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;
import org.sightline.entities.world.Sight;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Random worlds in the running portal: every answer to every contact is what the oracle says, down to single words. */
@Order(2) // why: what takes longest must not begin last
@Execution(ExecutionMode.CONCURRENT)
class RandomWorldsIT {

    private static final boolean FULL = Boolean.getBoolean("sightline.full");
    private static final int WORLDS = Integer.getInteger("sightline.worlds", FULL ? 100 : 10);
    private static final int SHOWN = Math.min(3, WORLDS);
    private static final int SOME_LAYERS = 5;

    /** Seeds of this ring; those of the data ring are below. */
    private static final long FIRST = 1_000_001;

    private final PortalServer server = PortalServer.get();

    /** In a build people see some designs in three of the worlds; in most of all there are, they are hidden from everybody. */
    static LongStream seeds() {
        LongStream shown = all().filter(RandomWorldsIT::showsDesigns).limit(SHOWN);
        LongStream hidden = all().filter(seed -> !showsDesigns(seed)).limit(WORLDS - SHOWN);
        return FULL ? all().limit(WORLDS) : LongStream.concat(shown, hidden);
    }

    private static LongStream all() {
        return LongStream.iterate(FIRST, seed -> seed + 1);
    }

    private static boolean showsDesigns(long seed) {
        Plan plan = RandomPlan.withEveryModule(seed, LocalDate.now(ZoneOffset.UTC));
        Oracle oracle = new Oracle(plan);
        return plan.contacts().stream()
                        .mapToInt(contact -> oracle.of(contact).layers().size())
                        .sum()
                >= SOME_LAYERS;
    }

    @BeforeAll
    static void prepare() {
        PortalServer.get().bridge().prepareWorlds();
    }

    @AfterAll
    static void tell() {
        System.out.printf(
                "oracle: running portal, %d worlds, %s answers, %s verdicts, 0 disagreements, 0 foreign words%n",
                WORLDS, WorldLook.ANSWERS, WorldLook.VERDICTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("A01 A02 what is not seen answers as what does not exist, on every surface, and no foreign word leaks")
    void everyAnswerIsWhatTheOracleSays(long seed) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        server.bridge().world(seed, today);
        Plan plan = RandomPlan.withEveryModule(seed, today).withTidings();
        Oracle oracle = new Oracle(plan);
        long turn = seed;
        for (Plan.Person contact : plan.contacts()) {
            long passed = turn++ % 3;
            signIn(contact).ifPresent(client -> look(plan, contact, oracle.of(contact), client, passed));
        }
        guests(plan);
    }

    /** Every guest tries its door, and those that are let in try everything; in a build the first of them alone. */
    private void guests(Plan plan) {
        List<GuestLook> guests = plan.exchange().links().stream()
                .map(link -> new GuestLook(plan, link, new Client(server)))
                .toList();
        guests.forEach(GuestLook::door);
        List<GuestLook> admitted = guests.stream()
                .filter(GuestLook::isOpen)
                .limit(FULL ? guests.size() : 1)
                .toList();
        admitted.forEach(GuestLook::everywhere);
        admitted.stream().findFirst().ifPresent(guest -> guest.end(server.bridge()));
    }

    /** @param passed which of the three sorts of things is passed over in a build, by turns */
    private void look(Plan plan, Plan.Person contact, Sight sight, Client client, long passed) {
        if (FULL || passed != 0) {
            new DocumentLook(plan, contact, sight, client).everywhere();
        }
        if (FULL || passed != 1) {
            new SubmittalLook(plan, contact, sight, client).everywhere();
            new BellLook(plan, contact, sight, client).everywhere();
        }
        if (FULL || passed != 2) {
            new DesignLook(plan, contact, sight, client).everywhere();
            new BookLook(plan, contact, sight, client).everywhere(server.bridge());
        }
    }

    private Optional<Client> signIn(Plan.Person contact) {
        Client client = new Client(server);
        boolean past = contact.lastDay() != null && contact.lastDay().isBefore(LocalDate.now(ZoneOffset.UTC));
        boolean live = contact.state().name().equals("ACTIVE") && contact.allowed() && !past;
        int status = status(client, contact);
        if (live && status == 401) {
            // why: those before it who may not come in have made this address wait
            server.bridge().forgiveThisAddress();
            status = status(client, contact);
        }
        assertThat(status).as(contact.toString()).isEqualTo(live ? 204 : 401);
        return live ? Optional.of(client) : Optional.empty();
    }

    private static int status(Client client, Plan.Person contact) {
        String login = contact.word() + "@example.org";
        return client.send(
                        "POST",
                        "/api/v1/session",
                        "{\"login\":\"" + login + "\",\"password\":\"sightline-demo\"}",
                        Map.of())
                .statusCode();
    }
}
