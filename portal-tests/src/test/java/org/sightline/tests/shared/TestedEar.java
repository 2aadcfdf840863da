package org.sightline.tests.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sightline.entities.world.Plan;

/** The built EAR with one more module: the bridge through which tests move the clock and make data. */
final class TestedEar {

    private static final String BRIDGE = "portal-tests-bridge.war";
    private static final String MODULE =
            "<module><web><web-uri>" + BRIDGE + "</web-uri><context-root>/bridge</context-root></web></module>";
    private static final String WEB_XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" />
            """;
    private static final String BEANS_XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated" />
            """;

    private static final String FACES_XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <faces-config xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" />
            """;

    private TestedEar() {}

    /** Made anew from the built one. */
    static Path make(Path built) throws IOException {
        Path tested = Files.createDirectories(Path.of("target", "tested").toAbsolutePath())
                .resolve("portal.ear");
        Files.copy(built, tested, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem ear = FileSystems.newFileSystem(tested)) {
            Files.write(ear.getPath(BRIDGE), bridge(ear));
            Path descriptor = ear.getPath("META-INF", "application.xml");
            String text = Files.readString(descriptor);
            int first = text.indexOf("<security-role>");
            Files.writeString(descriptor, text.substring(0, first) + MODULE + text.substring(first));
        }
        return tested;
    }

    private static byte[] bridge(FileSystem ear) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream war = new ZipOutputStream(bytes)) {
            add(war, "WEB-INF/web.xml", WEB_XML.getBytes());
            add(war, "WEB-INF/beans.xml", BEANS_XML.getBytes());
            Path classes = Path.of("target", "test-classes");
            try (Stream<Path> files = Files.list(classes.resolve("org/sightline/tests/bridge"))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    add(war, "WEB-INF/classes/" + classes.relativize(file), Files.readAllBytes(file));
                }
            }
            addFixtures(war);
            if (Boolean.getBoolean("bare")) {
                addBarePage(war, ear);
            }
        }
        return bytes.toByteArray();
    }

    /** The random worlds, from wherever the build keeps them: a folder or a jar. */
    private static void addFixtures(ZipOutputStream war) throws IOException {
        String folder = "org/sightline/entities/world";
        URI place = URI.create(
                Plan.class.getProtectionDomain().getCodeSource().getLocation().toString());
        Path from = Path.of(place);
        if (Files.isDirectory(from)) {
            addClasses(war, from.resolve(folder));
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(from)) {
                addClasses(war, jar.getPath(folder));
            }
        }
    }

    private static void addClasses(ZipOutputStream war, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                add(
                        war,
                        "WEB-INF/classes/org/sightline/entities/world/" + file.getFileName(),
                        Files.readAllBytes(file));
            }
        }
    }

    /** A page of the component library and nothing else, for measuring against. */
    private static void addBarePage(ZipOutputStream war, FileSystem ear) throws IOException {
        add(war, "bare.xhtml", Files.readAllBytes(Path.of("target", "test-classes", "bridge", "bare.xhtml")));
        add(war, "WEB-INF/faces-config.xml", FACES_XML.getBytes());
        try (ZipInputStream web = new ZipInputStream(Files.newInputStream(ear.getPath("portal-web.war")))) {
            for (ZipEntry entry = web.getNextEntry(); entry != null; entry = web.getNextEntry()) {
                if (entry.getName().startsWith("WEB-INF/lib/primefaces-")) {
                    add(war, entry.getName(), web.readAllBytes());
                }
            }
        }
    }

    private static void add(ZipOutputStream war, String name, byte[] bytes) throws IOException {
        war.putNextEntry(new ZipEntry(name));
        war.write(bytes);
        war.closeEntry();
    }
}
