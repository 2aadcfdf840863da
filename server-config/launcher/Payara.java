package org.sightline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Payara: a domain folder of its own for each instance, copied from the unpacked one and configured before it starts. */
final class Payara implements ServerKind {

    private final Launcher launcher;
    private Path home;

    Payara(Launcher launcher) {
        this.launcher = launcher;
    }

    private Path domain() {
        return launcher.data().resolve("payara").resolve("domain1");
    }

    @Override
    public boolean hasRefused() {
        return launcher.deployables().stream()
                .anyMatch(ear -> Files.exists(domain().resolve("autodeploy").resolve(ear.getFileName() + "_deployFailed")));
    }

    @Override
    public Path log() {
        return domain().resolve("logs").resolve("server.log");
    }

    @Override
    public void prepare() throws Exception {
        home = Folders.unpack(launcher.path("zip"), launcher.path("home"));
        Folders.delete(domain());
        Folders.copy(home.resolve("glassfish/domains/domain1"), domain());
        List<String> command = new ArrayList<>(List.of(
                launcher.path("config").resolve("payara/prepare-domain.sh").toString(),
                domain().toString(),
                launcher.path("lib").toString()));
        launcher.systemProperties().stream()
                .filter(option -> option.startsWith("-D"))
                .map(option -> option.substring(2))
                .forEach(command::add);
        // why last: the script puts each property before the others, and of two with one name the server takes the last
        command.addAll(List.of("portal.mail.host=localhost", "portal.mail.port=25", "portal.mail.from=noreply@localhost"));
        Folders.tool(command, Map.of("PORTAL_HTTP_PORT", Integer.toString(launcher.port())), "preparing the domain");
        Path autodeploy = Files.createDirectories(domain().resolve("autodeploy"));
        for (Path deployable : launcher.deployables()) {
            Files.copy(deployable, autodeploy.resolve(deployable.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("bin").resolve("asadmin").toString(),
                        "start-domain",
                        "--verbose",
                        "--domaindir",
                        domain().getParent().toString(),
                        "--postbootcommandfile",
                        launcher.path("config").resolve("payara/portal.asadmin").toString(),
                        "domain1")
                .redirectErrorStream(true)
                .redirectOutput(domain().getParent().resolve("console.log").toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        // why the environment: the domain is given properties alone, and how much memory it takes stands there
        builder.environment().put("JAVA_TOOL_OPTIONS", machine());
        builder.environment().putAll(launcher.secrets());
        return builder.start();
    }

    /** What is said of the machine that runs the server. */
    private String machine() {
        return launcher.systemProperties().stream()
                .filter(option -> option.startsWith("-XX:"))
                .map(option -> '"' + option + '"')
                .collect(Collectors.joining(" "));
    }
}
