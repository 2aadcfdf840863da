package org.sightline.ejb.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.project.ProjectService;

/** Which classes the data ring wires: the packages as they are, without what only a server can give. */
public final class Wiring {

    /** What the tests of the data ring wire. */
    public static final Class<?>[] ALL = Stream.of(
                    "access",
                    "audit",
                    "mail",
                    "identity",
                    "settings",
                    "storage",
                    "customer",
                    "project",
                    "document",
                    "submittal",
                    "notification",
                    "submittal.incoming",
                    "design",
                    "design.drawing",
                    "design.ingest",
                    "design.layer",
                    "design.revision",
                    "report",
                    "search",
                    "shared")
            .flatMap(Wiring::classesOf)
            .filter(type -> type != CurrentCaller.class)
            .toArray(Class<?>[]::new);

    private Wiring() {}

    /** All, and what lies in further packages. */
    public static Class<?>[] with(String... packagesBelow) {
        return Stream.concat(Stream.of(ALL), Stream.of(packagesBelow).flatMap(Wiring::classesOf))
                .toArray(Class<?>[]::new);
    }

    private static Stream<Class<?>> classesOf(String capability) {
        try {
            Path classes = Path.of(ProjectService.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve("org/sightline/ejb/" + capability.replace('.', '/'));
            if (!Files.isDirectory(classes)) {
                return Stream.empty();
            }
            try (Stream<Path> files = Files.list(classes)) {
                return files
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-"))
                        .<Class<?>>map(
                                name -> load("org.sightline.ejb." + capability + "." + name.replace(".class", "")))
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
