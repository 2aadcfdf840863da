package org.sightline.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the product's classes and sources lie. */
final class Product {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path WEBAPP = ROOT.resolve("portal-web/src/main/webapp");
    static final Path TEXTS = ROOT.resolve("portal-web/src/main/resources/org/sightline/web/texts");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Stream.of("portal-entities", "portal-ejb", "portal-web", "portal-worker")
                    .map(module -> ROOT.resolve(module).resolve("target/classes"))
                    .toList());

    private Product() {}

    /** Every class that is shipped. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** Java files of the product, without tests. */
    static List<Path> sources() {
        return Stream.of("portal-entities", "portal-ejb", "portal-web", "portal-worker")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"), ".java").stream())
                .toList();
    }

    static List<Path> testSources() {
        return Stream.of("portal-entities", "portal-ejb", "portal-web", "portal-worker", "portal-tests")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/test/java"), ".java").stream())
                .toList();
    }

    /** Every facelet: pages, templates, includes and tags. */
    static List<Path> facelets() {
        return files(WEBAPP, ".xhtml");
    }

    /** Pages with an address of their own, as paths below the web application. */
    static List<Path> pages() {
        return facelets().stream()
                .map(WEBAPP::relativize)
                .filter(page -> !page.startsWith("WEB-INF"))
                .toList();
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
