package org.sightline.ejb.design.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.shared.Configuration;

/** The program of the worker: carried with the application, unpacked beside the data because a process needs files. */
@ApplicationScoped
public class WorkerProgram {

    private static final List<String> JARS =
            List.of("portal-worker", "pdfbox", "pdfbox-io", "fontbox", "commons-logging");

    /** More than one drawing of ordinary size needs; what needs more is refused, not served. */
    private static final String MEMORY = "-Xmx512m";

    private static final String MAIN = "org.sightline.worker.job.Worker";

    /** Longer than any job takes. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** A name nobody has, where drawings are lent to the worker and where it writes. Whoever asks takes the file away. */
    public Path fresh() throws IOException {
        return scratch().resolve(clock.millis() + "-" + UUID.randomUUID());
    }

    private Path scratch() throws IOException {
        return Files.createDirectories(configuration.data().resolve("worker").resolve("scratch"));
    }

    /** Starts a worker. Its own words go to the log beside it, never to an answer. */
    Process start() throws IOException {
        tidy();
        List<String> command = new ArrayList<>(NetworkCut.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(MEMORY, "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, unpack()), MAIN));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear(); // why: passwords of the server are there
        builder.directory(scratch().toFile());
        Path log = configuration.data().resolve("worker").resolve("worker.log");
        builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return builder.start();
    }

    /** What a server left behind that ended in the middle of a job. */
    private void tidy() throws IOException {
        long old = clock.millis() - LEFT_BEHIND.toMillis();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(scratch())) {
            for (Path file : files) {
                // why the name: a lent file is as old as its bytes
                if (Long.parseLong(file.getFileName().toString().split("-")[0]) < old) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private List<String> unpack() throws IOException {
        Path folder =
                Files.createDirectories(configuration.data().resolve("worker").resolve("program"));
        List<String> paths = new ArrayList<>();
        for (String name : JARS) {
            Path jar = folder.resolve(name + ".jar");
            Path fresh = folder.resolve(name + "." + UUID.randomUUID());
            try (InputStream carried = getClass().getResourceAsStream("/worker/" + name + ".jar")) {
                if (carried == null) {
                    throw new IOException("the application carries no " + name + ".jar");
                }
                Files.copy(carried, fresh);
            }
            // why: another node on the same data may be about to start its own
            Files.move(fresh, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            paths.add(jar.toString());
        }
        return paths;
    }
}
