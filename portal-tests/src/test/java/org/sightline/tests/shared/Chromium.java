package org.sightline.tests.shared;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed browser: PORTAL_CHROMIUM, or the one on the PATH; the shell without windows is several times quicker. */
final class Chromium {

    private Chromium() {}

    static Optional<Path> find() {
        Stream<Path> named = Stream.ofNullable(System.getenv("PORTAL_CHROMIUM")).map(Path::of);
        Stream<Path> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }
}
