package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Drawings that mean harm: refused in words, or read without doing it, while the portal and other drawings go on. */
@Isolated("kills the workers, and moves the clock of everybody")
class HostileDrawingIT {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " width='100mm' height='50mm' viewBox='0 0 100 50'>";
    private static final String GOOD = SVG + "<g id='a'><path d='M 0 0 L 10 10' stroke='black'/></g></svg>";

    private static final PortalServer SERVER = PortalServer.get();
    private static final AtomicInteger HITS = new AtomicInteger();

    private static Studio studio;
    private static ServerSocket listener;
    private static int drawings;

    @BeforeAll
    static void listen() throws IOException {
        studio = new Studio(SERVER);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            while (!listener.isClosed()) {
                try (Socket caller = listener.accept()) {
                    HITS.incrementAndGet();
                } catch (IOException e) {
                    return; // closed
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @AfterAll
    static void close() throws IOException {
        listener.close();
    }

    private static String address() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/canary";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String broughtIn(String name, byte[] drawing) {
        drawings++;
        return studio.bringIn("X" + drawings, name, drawing);
    }

    /** Told by programs as a word and to people in words. */
    private static void refused(String name, byte[] drawing, String reason, String words) {
        String revision = broughtIn(name, drawing);
        assertThat(studio.state(revision)).as(name).isEqualTo("REFUSED");
        assertThat(Client.text(studio.get("dana", revision))).as(name).contains("\"reason\":\"" + reason + "\"");
        String page = "/staff/design/edit?id=" + revision.replaceAll("/designs/|/revisions/.*", "");
        assertThat(Client.text(studio.as("dana").get(page))).as(name).contains(words);
    }

    /** Nothing of it was asked for, wherever a reader might have followed it. */
    private static void readWithoutHarm(String name, byte[] drawing, String never) {
        String revision = broughtIn(name, drawing);
        for (String form : List.of("json", "svg", "png", "pdf")) {
            byte[] made = studio.get("dana", revision + "/rendition." + form).body();
            assertThat(new String(made, StandardCharsets.ISO_8859_1))
                    .as(name + form)
                    .doesNotContain(never);
        }
        assertThat(HITS).as(name).hasValue(0);
    }

    private static void everythingGoesOn() {
        assertThat(new Client(SERVER).get("/api/v1/health").statusCode()).isEqualTo(200);
        assertThat(studio.state(broughtIn("good.svg", bytes(GOOD)))).isIn("READY", "WAITING_FOR_LAYER_REVIEW");
    }

    @Test
    @DisplayName("F06 entities of a drawing neither fetch nor multiply")
    void entitiesNeitherFetchNorMultiply() throws IOException {
        Path secret = Files.writeString(SERVER.data().resolve("secret.txt"), "SECRET-OF-THE-SERVER");
        for (String source : List.of(address(), secret.toUri().toString())) {
            readWithoutHarm(
                    "entity.svg",
                    bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM '" + source + "'>]>" + SVG
                            + "<text y='9'>&x;</text></svg>"),
                    "SECRET-OF");
            readWithoutHarm(
                    "parameter.svg",
                    bytes("<!DOCTYPE svg [<!ENTITY % x SYSTEM '" + source + "'>%x;]>" + SVG
                            + "<text y='9'>a</text></svg>"),
                    "SECRET-OF");
        }
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'laugh'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        refused(
                "laughs.svg",
                bytes(laughs + "]>" + SVG + "<text>&a11;</text></svg>"),
                "TOO_LARGE",
                "more in the file than can be read");
        everythingGoesOn();
    }

    @Test
    @DisplayName("F07 whoever reads a drawing calls nobody and opens no other file")
    void whoeverReadsADrawingCallsNobody() throws IOException {
        Path secret = Files.writeString(SERVER.data().resolve("secret.txt"), "SECRET-OF-THE-SERVER");
        for (String target : List.of(address(), secret.toUri().toString())) {
            readWithoutHarm(
                    "calls.svg",
                    bytes("<?xml-stylesheet href='" + target + "' type='text/css'?>" + SVG + "<style>@import url("
                            + target
                            + ");</style><image href='" + target + "' width='9' height='9'/><use href='" + target
                            + "#a'/><g id='a'><path d='M 0 0 L 10 10' stroke='url(" + target + "#b)'/></g></svg>"),
                    "SECRET-OF");
        }
        assertThat(SERVER.workers()).isNotEmpty();
        for (ProcessHandle worker : SERVER.workers()) {
            Path environment = Path.of("/proc", Long.toString(worker.pid()), "environ");
            if (Files.isReadable(environment)) {
                assertThat(Files.readString(environment)).isEmpty();
            }
        }
        everythingGoesOn();
    }

    @Test
    @DisplayName("F08 an archive is kept and never opened, and a packed drawing does not grow without end")
    void anArchiveIsNeverOpened() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../../slipped.svg"));
            out.write(bytes(GOOD));
        }
        String revision = broughtIn("slip.zip", zip.toByteArray());
        assertThat(Client.text(studio.get("dana", revision))).contains("\"staffOnly\":true");
        try (Stream<Path> files = Files.walk(SERVER.data().resolve("worker"))) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.contains("slipped"));
        }
        assertThat(SERVER.data().resolve("slipped.svg")).doesNotExist();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(SVG));
            byte[] blanks = bytes(" ".repeat(1 << 20));
            for (int i = 0; i < 100; i++) {
                out.write(blanks);
            }
        }
        refused("bomb.svg", packed.toByteArray(), "TOO_LARGE", "more in the file than can be read");
        everythingGoesOn();
    }

    @Test
    @DisplayName("F09 a picture of a thousand million pixels is refused, a program kept and not run")
    void aHugePictureIsRefused() {
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200007a1200007a120806000000aabbccdd");
        refused("huge.png", png, "TOO_LARGE", "more in the file than can be read");
        String revision = broughtIn("fork.ps", bytes("%!PS\n(/bin/sh) run\n{ { } loop } fork\n"));
        assertThat(Client.text(studio.get("dana", revision))).contains("\"staffOnly\":true");
        everythingGoesOn();
    }

    @Test
    @DisplayName(
            "F09 a worker that is killed over a drawing is followed by another, and the drawing is looked into again")
    void aWorkerThatIsKilledIsFollowedByAnother() {
        everythingGoesOn();
        drawings++;
        String number = "X" + drawings;
        String revision = studio.begin(
                number,
                "slow.svg",
                bytes(SVG + "<path d='M 0 0" + " L 9 9 L 8 7".repeat(200_000) + "' stroke='black'/></svg>"));
        CompletableFuture<Void> look =
                CompletableFuture.runAsync(() -> SERVER.bridge().runTimer("drawing-ingest"));
        while (!look.isDone() && SERVER.workers().isEmpty()
                || studio.state(revision).equals("RECEIVED")) {
            Thread.onSpinWait();
        }
        SERVER.workers().forEach(ProcessHandle::destroyForcibly);
        look.join();
        assertThat(new Client(SERVER).get("/api/v1/health").statusCode()).isEqualTo(200);
        SERVER.bridge().moveClock(Duration.ofMinutes(2));
        try {
            assertThat(studio.state(studio.lookedInto(revision))).isIn("READY", "WAITING_FOR_LAYER_REVIEW");
        } finally {
            SERVER.bridge().moveClock(Duration.ZERO);
        }
        assertThat(SERVER.bridge()
                        .read(
                                "select f.attempts from DesignFile f where f.revision.design.number = :of",
                                number + "-" + studio.suffix()))
                .as("looked into twice")
                .containsExactly("2");
        everythingGoesOn();
    }
}
