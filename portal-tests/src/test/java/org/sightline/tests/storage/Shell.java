package org.sightline.tests.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs what an operator would type. */
final class Shell {

    private Shell() {}

    /** @return what it printed; @throws IllegalStateException when it failed */
    static String run(Object... words) throws IOException, InterruptedException {
        Process process = start(words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(List.of(words) + ": " + said);
        }
        return said;
    }

    private static Process start(Object... words) throws IOException {
        return new ProcessBuilder(Stream.of(words).map(Object::toString).toList())
                .redirectErrorStream(true)
                .start();
    }

    /** The shipped check of a stopped instance. @return its lines, also when it found something */
    static String fsck(Path data, Path journal) throws IOException, InterruptedException {
        Path script = Path.of(System.getProperty("server.config"), "bin", "portal-fsck");
        Process process = start(script, "--data", data, "--journal", journal);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
