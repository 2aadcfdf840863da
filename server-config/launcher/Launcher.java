package org.sightline.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Unpacks, configures and runs a server with the portal on loopback until it is told to stop. Run by the build and
 * by the tests with arguments {@code name=value}.
 *
 * <pre>
 * server     wildfly | payara
 * zip        the server's distribution
 * home       where to unpack it; kept between runs
 * lib        folder of database drivers and EclipseLink
 * config     the folder server-config
 * ear        the EAR to deploy; further deployables after a comma
 * data       folder of database, files and server data
 * port       HTTP port on loopback
 * database   derby | postgresql
 * db.url     address of a PostgreSQL; so db.user and db.password, which may hold commas
 * properties further system properties of the server, separated by commas
 * ready      address that answers 200 when the portal is up
 * </pre>
 */
public class Launcher {

    private final Map<String, String> settings;
    private Process server;

    Launcher(Map<String, String> settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            settings.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        System.exit(new Launcher(settings).run());
    }

    private int run() throws Exception {
        Files.createDirectories(data());
        ServerKind kind = "payara".equals(text("server")) ? new Payara(this) : new WildFly(this);
        kind.prepare();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        server = kind.start();
        if (!awaitReady(kind)) {
            stop();
            System.err.println("The portal did not start; see " + kind.log());
            return 1;
        }
        announce();
        return server.waitFor();
    }

    private void announce() {
        System.out.println();
        System.out.println("Sightline is ready: " + url());
        if (Boolean.parseBoolean(settings.getOrDefault("demo", "false"))) {
            System.out.println("Demonstration sign-ins, password sightline-demo:");
            System.out.println("  staff     admin, dana, doc, rev, vic @sightline.example");
            System.out.println("  contacts  gail, lee, lyla @northfield.example, bea@brightwater.example, sam@southern.example");
        }
        System.out.println("Stop with Ctrl-C.");
        System.out.println();
    }

    private boolean awaitReady(ServerKind kind) throws InterruptedException {
        URI ready = URI.create("http://localhost:" + port() + settings.getOrDefault("ready", "/api/v1/health"));
        while (server.isAlive() && !kind.hasRefused()) {
            if (answers(ready)) {
                return true;
            }
            server.waitFor(300, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private static boolean answers(URI ready) {
        try {
            HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private void stop() {
        if (server == null || !server.isAlive()) {
            return;
        }
        // why: one server is started by a script of its own, and only the last of its children is the server
        List<ProcessHandle> all = Stream.concat(server.descendants(), Stream.of(server.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : all) {
            try {
                process.onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                process.destroyForcibly();
            }
        }
    }

    String text(String name) {
        String value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    Path path(String name) {
        return Path.of(text(name)).toAbsolutePath().normalize();
    }

    Path data() {
        return path("data");
    }

    int port() {
        return Integer.parseInt(settings.getOrDefault("port", "8080"));
    }

    String url() {
        return "http://localhost:" + port();
    }

    String database() {
        return settings.getOrDefault("database", "derby");
    }

    /** Given in the environment of the server, which writes its properties into its log. */
    Map<String, String> secrets() {
        return given("db.password").map(password -> Map.of("PORTAL_DB_PASSWORD", password)).orElse(Map.of());
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }

    List<String> systemProperties() {
        List<String> properties = new ArrayList<>(List.of(
                "-Dportal.data=" + data(), "-Dportal.url=" + url(), "-Dportal.demo=" + settings.getOrDefault("demo", "false"),
                "-Djava.net.preferIPv4Stack=true"));
        for (String name : List.of("db.url", "db.user")) {
            given(name).ifPresent(value -> properties.add("-Dportal." + name + "=" + value));
        }
        Stream.of(given("properties").orElse("").split(","))
                .filter(property -> !property.isBlank())
                .map(property -> property.startsWith("-") ? property : "-D" + property)
                .forEach(properties::add);
        return properties;
    }

    List<Path> deployables() {
        return Stream.of(text("ear").split(",")).map(Path::of).map(Path::toAbsolutePath).toList();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
