package org.sightline.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** WildFly: one configured home, and a base folder for each instance beside its data. */
final class WildFly implements ServerKind {

    private final Launcher launcher;
    private Path home;

    WildFly(Launcher launcher) {
        this.launcher = launcher;
    }

    private Path base() {
        return launcher.data().resolve("wildfly");
    }

    @Override
    public boolean hasRefused() {
        return launcher.deployables().stream()
                .anyMatch(ear -> Files.exists(base().resolve("deployments").resolve(ear.getFileName() + ".failed")));
    }

    @Override
    public Path log() {
        return base().resolve("log").resolve("server.log");
    }

    @Override
    public void prepare() throws Exception {
        home = Folders.unpack(launcher.path("zip"), launcher.path("home"));
        Path scripts = launcher.path("config").resolve("wildfly");
        Path lib = launcher.path("lib");
        Path made = home.resolve("configured-" + launcher.database());
        Folders.once(home.resolve(".configured-" + launcher.database()), List.of(scripts, lib), () -> {
            cli(scripts.resolve("libraries.cli"), "--resolve-parameter-values", "-Dportal.lib=" + lib);
            cli(joined(Stream.of("portal", launcher.database(), "lean").map(name -> scripts.resolve(name + ".cli")).toList()));
            Folders.delete(made);
            Folders.copy(home.resolve("standalone").resolve("configuration"), made);
        });
        Folders.delete(base().resolve("configuration"));
        Folders.copy(made, base().resolve("configuration"));
        Folders.delete(base().resolve("tmp"));
        Folders.delete(base().resolve("deployments"));
        Path deployments = Files.createDirectories(base().resolve("deployments"));
        for (Path deployable : launcher.deployables()) {
            Files.copy(deployable, deployments.resolve(deployable.getFileName()));
        }
    }

    /** One script of several, as the tool takes longer to start than to work. */
    private Path joined(List<Path> scripts) throws Exception {
        List<String> lines = new ArrayList<>();
        for (Path script : scripts) {
            lines.addAll(Files.readAllLines(script));
        }
        return Files.write(home.resolve("configure.cli"), lines);
    }

    private void cli(Path script, String... more) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(home.resolve("bin").resolve("jboss-cli.sh").toString(), "--file=" + script));
        command.addAll(List.of(more));
        Map<String, String> environment =
                Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Folders.tool(command, environment, script.toString());
    }

    @Override
    public Process start() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Launcher.java(), "-Xms128m", "-Xmx768m", "-XX:MetaspaceSize=96m",
                // why: on a small machine as fast as the collector for large ones, which takes 140 MB more
                "-XX:+UseSerialGC", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40"));
        Stream.of(
                        "java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap", "java.naming/com.sun.jndi.url.ldap",
                        "java.naming/com.sun.jndi.url.ldaps", "jdk.naming.dns/com.sun.jndi.dns")
                .forEach(exported -> command.add("--add-exports=" + exported + "=ALL-UNNAMED"));
        Stream.of(
                        "java.base/java.lang", "java.base/java.lang.invoke", "java.base/java.lang.reflect",
                        "java.base/java.io", "java.base/java.net", "java.base/java.security", "java.base/java.util",
                        "java.base/java.util.concurrent", "java.management/javax.management",
                        "java.naming/javax.naming")
                .forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-Djava.security.manager=allow",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base(),
                "-Dorg.jboss.boot.log.file=" + log(),
                "-Dlogging.configuration=" + base().resolve("configuration/logging.properties").toUri(),
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djava.awt.headless=true"));
        command.addAll(launcher.systemProperties());
        command.addAll(List.of(
                "-jar", home.resolve("jboss-modules.jar").toString(),
                "-mp", home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-c", "standalone-full.xml",
                "-b", "127.0.0.1",
                "-bmanagement", "127.0.0.1",
                "-Djboss.socket.binding.port-offset=" + (launcher.port() - 8080)));
        Files.createDirectories(log().getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(base().resolve("log").resolve("console.log").toFile());
        builder.environment().putAll(launcher.secrets());
        return builder.start();
    }
}
