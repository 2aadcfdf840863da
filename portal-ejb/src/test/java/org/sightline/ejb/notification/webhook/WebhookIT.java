package org.sightline.ejb.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.ejb.submittal.SubmittalReceived;
import org.sightline.entities.customer.Company;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.WebhookEvent;
import org.sightline.entities.notification.WebhookState;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.IncomingSubmittal;

/** Webhooks on a real database, calling a real server on this machine. */
class WebhookIT {

    private static final DataRing RING = new DataRing(Wiring.with("notification.webhook"));

    private final WebhookService webhooks = RING.get(WebhookService.class);
    private final WebhookCalling calling = RING.get(WebhookCalling.class);

    @TempDir
    private Path data;

    private HttpServer server;
    private final List<Received> received = new ArrayList<>();
    private int answer = 204;
    private EntityManager em;
    private String secret;

    private record Received(Headers headers, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(exchange.getRequestHeaders(), body));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            received.add(new Received(exchange.getRequestHeaders(), "elsewhere"));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.setProperty("portal.data", data.toString());
        System.setProperty("portal.webhook.private", "true");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        System.clearProperty("portal.webhook.private");
        RING.get(ClockOffset.class).set(Duration.ZERO);
    }

    @AfterAll
    static void close() {
        RING.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(fresh -> {
            em = fresh;
            DataRing.use(em);
            RING.as(holding(Right.STAFF, Right.SETTINGS_MANAGE));
            test.accept(em);
        });
    }

    private Caller holding(String... rights) {
        World world = new World(em);
        Caller staff = world.asking(world.staff("staff" + rights.length));
        return new Caller(
                staff.kind(), staff.accountId(), staff.login(), staff.name(), null, Set.of(), Set.of(rights), false);
    }

    private WebhookRow listening(WebhookEvent... events) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        secret = webhooks.create(new WebhookForm("ERP", address, Set.of(events)));
        em.flush();
        return webhooks.list().get(0);
    }

    private IncomingSubmittal handedIn() {
        World world = new World(em);
        Company leeds = world.customer("NL");
        Account lee = world.staff("lee");
        StoredFile file = new StoredFile(
                new StoredFile.Fingerprint("cd".repeat(32), 1, 7), "application/pdf", ScanState.CLEAN, World.NOON);
        em.persist(file);
        IncomingSubmittal submittal = new IncomingSubmittal(world.project(leeds, "P1"), leeds, lee, World.NOON);
        submittal.add(file, "marked.pdf");
        submittal.send("C-001", World.NOON);
        em.persist(submittal);
        em.flush();
        return submittal;
    }

    /** A tick of the timer, whose transactions are others. */
    private void tick() {
        em.flush();
        em.clear();
        calling.call();
        em.flush();
        em.clear();
    }

    private WebhookCall only(WebhookRow webhook) {
        List<WebhookCall> calls = webhooks.calls(webhook.id());
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void aCallIsSignedSoThatTheOtherSideKnowsWhoCalls(PortalDatabase database) {
        in(database, em -> {
            WebhookRow webhook = listening(WebhookEvent.RECEIVED);
            IncomingSubmittal submittal = handedIn();
            RING.get(WebhookNews.class).received(new SubmittalReceived(submittal.getId()));
            tick();
            assertThat(received).hasSize(1);
            Received call = received.get(0);
            assertThat(call.body())
                    .contains("\"event\":\"submittal.received\"", "\"number\":\"C-001\"", "\"projectNumber\":\"P1\"")
                    .doesNotContain("marked.pdf");
            String signature = call.headers().getFirst("Sightline-Signature");
            String time = signature.substring(2, signature.indexOf(','));
            assertThat(signature).isEqualTo("t=" + time + ",v1=" + hmac(time + "." + call.body()));
            assertThat(only(webhook).state()).isEqualTo(WebhookState.DELIVERED);
            tick();
            assertThat(received).as("what was taken is not told again").hasSize(1);
        });
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotListenedToIsNotTold(PortalDatabase database) {
        in(database, em -> {
            WebhookRow webhook = listening(WebhookEvent.SENT);
            IncomingSubmittal submittal = handedIn();
            RING.get(WebhookNews.class).received(new SubmittalReceived(submittal.getId()));
            assertThat(webhooks.calls(webhook.id())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsTriedAgainLaterAndGivenUpAfterEightTimes(PortalDatabase database) {
        in(database, em -> {
            answer = 500;
            WebhookRow webhook = listening(WebhookEvent.SENT);
            webhooks.test(webhook.id());
            tick();
            tick();
            assertThat(received).as("not twice within the first wait").hasSize(1);
            assertThat(only(webhook).answerStatus()).isEqualTo(500);
            for (int day = 1; day <= 8; day++) {
                RING.get(ClockOffset.class).set(Duration.ofDays(day));
                tick();
            }
            assertThat(received).hasSize(8);
            assertThat(only(webhook).state()).isEqualTo(WebhookState.DEAD);
            answer = 200;
            webhooks.again(webhook.id(), only(webhook).id());
            tick();
            assertThat(only(webhook).state()).isEqualTo(WebhookState.DELIVERED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRedirectIsNotFollowed(PortalDatabase database) {
        in(database, em -> {
            answer = 302;
            WebhookRow webhook = listening(WebhookEvent.SENT);
            webhooks.test(webhook.id());
            tick();
            assertThat(received).extracting(Received::body).doesNotContain("elsewhere");
            assertThat(only(webhook).state()).isEqualTo(WebhookState.WAITING);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPrivateAddressIsNotCalledUnlessTheOperatorAllowsIt(PortalDatabase database) {
        in(database, em -> {
            System.clearProperty("portal.webhook.private");
            WebhookRow webhook = listening(WebhookEvent.SENT);
            webhooks.test(webhook.id());
            tick();
            assertThat(received).isEmpty();
            assertThat(only(webhook).failure()).contains("private network");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoDoesNotManageSettingsSeesNoWebhook(PortalDatabase database) {
        in(database, em -> {
            WebhookRow webhook = listening(WebhookEvent.SENT);
            RING.as(holding(Right.STAFF));
            assertThat(webhooks.list()).isEmpty();
            assertThatThrownBy(() -> webhooks.get(webhook.id())).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://erp.example/", "https:///hook", "https://me:you@erp.example/", "not an address"})
    void anAddressMustBeOneOfTheWeb(String address) {
        in(PortalDatabase.DERBY, em -> assertThatThrownBy(
                        () -> webhooks.create(new WebhookForm("ERP", address, Set.of(WebhookEvent.SENT))))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.getField())
                        .contains("address")));
    }

    @Test
    void privateNetworksAreKnown() throws IOException {
        for (String inside : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1")) {
            assertThat(WebhookLine.isPrivate(InetAddress.getByName(inside)))
                    .as(inside)
                    .isTrue();
        }
        for (String outside : List.of("192.0.2.1", "100.128.0.1", "172.32.0.1", "2001:db8::1")) {
            assertThat(WebhookLine.isPrivate(InetAddress.getByName(outside)))
                    .as(outside)
                    .isFalse();
        }
    }
}
