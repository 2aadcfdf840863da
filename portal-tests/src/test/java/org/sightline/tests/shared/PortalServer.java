package org.sightline.tests.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built EAR on a real server with demonstration data; started once for all tests by the very launcher of the build. */
public final class PortalServer {

    /**
     * A server of some minutes keeps its compiled code and has room before it tidies up; the second compiler makes only what
     * stays long in one place, and the first makes the rest anew, without counters, as soon as it is used often. Not for one that
     * is measured.
     */
    private static final List<String> BRIEF_LIFE = Boolean.getBoolean("server.measured")
            ? List.of()
            : List.of(
                    "-XX:ReservedCodeCacheSize=240m",
                    "-XX:-MethodFlushing",
                    "-XX:+UseSerialGC",
                    "-Xms768m",
                    "-Xmn256m",
                    "-XX:MetaspaceSize=256m",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:CompilerDirectivesFile="
                            + Path.of(System.getProperty("sources", ".."), ".mvn", "compilers.json")
                                    .toAbsolutePath()
                                    .normalize(),
                    "-XX:Tier4InvocationThreshold=1000",
                    "-XX:Tier4MinInvocationThreshold=300",
                    "-XX:Tier4CompileThreshold=2000",
                    "-XX:Tier4BackEdgeThreshold=10000");

    private static PortalServer running;

    private final int port;
    private final Path data;
    private final Process process;

    private PortalServer(int port, Path data, Process process) {
        this.port = port;
        this.data = data;
        this.process = process;
    }

    /** The server of this run, started by the first who asks. */
    public static synchronized PortalServer get() {
        if (running == null) {
            Path data =
                    Path.of("target", "data-" + System.getProperty("server")).toAbsolutePath();
            delete(data);
            running = start(data, "true", properties());
            // why: nobody asks this server's data any more, and one of the two takes half a minute to stop
            Runtime.getRuntime().addShutdownHook(new Thread(running::kill));
        }
        return running;
    }

    /** Beside mail the database, where {@code -Dserver.database=postgresql} asks for another one than Derby. */
    private static String[] properties() {
        // why: nobody asks for these data after a crash; the servers that are crashed are started with what they need
        String[] database = "postgresql".equals(System.getProperty("server.database"))
                ? Postgres.properties()
                : new String[] {"derby.system.durability=test", "db.password=" + Postgres.PASSWORD};
        return Stream.of(MailCatcher.properties(), database).flatMap(Stream::of).toArray(String[]::new);
    }

    /**
     * A server of its own on the given data.
     *
     * @param demo       whether it makes the demonstration data
     * @param properties system properties of the server, or {@code database=...} and {@code db. ...} for the launcher
     */
    public static PortalServer start(Path data, String demo, String... properties) {
        try {
            int port = freePort();
            Path target =
                    Path.of(System.getProperty("ear.target")).toAbsolutePath().normalize();
            String server = System.getProperty("server");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    target.resolve("launcher").toString(),
                    "org.sightline.launcher.Launcher",
                    "server=" + server,
                    "zip=" + target.resolve("dist").resolve(System.getProperty("server.zip")),
                    "home=" + target.resolve(server),
                    "lib=" + target.resolve("lib"),
                    "config="
                            + Path.of(System.getProperty("server.config"))
                                    .toAbsolutePath()
                                    .normalize(),
                    "ear=" + TestedEar.make(target.resolve("portal.ear")),
                    "data=" + data,
                    "port=" + port,
                    "demo=" + demo,
                    "properties="
                            + Stream.concat(life(properties), Stream.of(properties))
                                    .filter(property -> !isForLauncher(property))
                                    .collect(Collectors.joining(","))));
            Stream.of(properties).filter(PortalServer::isForLauncher).forEach(command::add);
            Files.createDirectories(data);
            Path log = data.resolve("launcher.log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            while (!Files.readString(log).contains("Sightline is ready")) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the portal did not start:\n" + Files.readString(log));
                }
            }
            PortalServer started = new PortalServer(port, data, process);
            // why: the bridge is the last module of the EAR, and the portal answers before it is there
            while (new Client(started)
                            .send("POST", "/bridge/hashes", null, Map.of())
                            .statusCode()
                    == 404) {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nor is a life brief whose memory is given. */
    private static Stream<String> life(String... properties) {
        return Stream.of(properties).anyMatch(property -> property.startsWith("-Xmx"))
                ? Stream.empty()
                : BRIEF_LIFE.stream();
    }

    private static boolean isForLauncher(String property) {
        return property.startsWith("database=") || property.startsWith("db.");
    }

    /** The way in for tests. */
    public Bridge bridge() {
        return new Bridge(this);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** Time of the processor the server has used so far, without the database's where that is a process of its own. */
    public Duration processor() {
        return process.descendants()
                .map(part -> part.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The server, what it has started, and the script that started it, where there is one. */
    List<ProcessHandle> processes() {
        return process.descendants().toList();
    }

    /** The processes of the server that read drawings. */
    public List<ProcessHandle> workers() {
        return process.descendants()
                .filter(part -> part.info().commandLine().orElse("").contains("/worker/program"))
                .toList();
    }

    /** Stops the server as an operator does. */
    public void stop() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pulls the plug: no handler of the server runs. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            // why: the server moves all its ports by the same distance, and the highest must stay below 65536
            return 10000 + port % 8000;
        }
    }

    /** Empties and removes a data folder of a stopped server. */
    public static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
