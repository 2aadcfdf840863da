package org.sightline.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What the archive is made of, and what it may never be made of. */
class BillOfMaterialsIT {

    private static final Path EAR = Path.of(System.getProperty("ear.target"), "portal.ear");
    private static final Path SOURCES = Path.of(System.getProperty("sources"));

    @Test
    @DisplayName("J11 every library of the archive stands in its bill of materials, with version and licence")
    void everyLibraryIsInTheBill() throws Exception {
        assertThat(
                        in(
                                SOURCES.resolve("portal-web/pom.xml"),
                                "count(//plugin[artifactId='cyclonedx-maven-plugin']/executions/execution[goals/goal='makeBom'])"))
                .as("the build makes the bill")
                .isEqualTo("1");
        try (FileSystem ear = FileSystems.newFileSystem(EAR);
                FileSystem war = FileSystems.newFileSystem(ear.getPath("portal-web.war"))) {
            Path bill = war.getPath("WEB-INF", "classes", "META-INF", "sbom", "sightline.json");
            // why: Maven leaves the goal out when it is told to stay offline
            assumeTrue(
                    Files.exists(bill), "this archive was built offline, and a bill of materials is made online only");
            Set<String> listed = components(bill);
            assertThat(listed)
                    .containsAll(names(ear.getPath("lib")))
                    .containsAll(names(war.getPath("WEB-INF", "lib")))
                    .contains("portal-entities", "portal-ejb", "primefaces", "flyway-core");
        }
    }

    @Test
    @DisplayName("J11 a denied version of a library stops the build")
    void aDeniedVersionStopsTheBuild() throws Exception {
        Path pom = SOURCES.resolve("pom.xml");
        String rule = "/project/build/plugins/plugin[artifactId='maven-enforcer-plugin']/executions/execution"
                + "[goals/goal='enforce' and not(phase)]/configuration/rules/bannedDependencies";
        assertThat(Integer.parseInt(in(pom, "count(" + rule + "/excludes/exclude)")))
                .isGreaterThan(5);
        assertThat(
                        in(
                                pom,
                                "count(//plugin[artifactId='maven-enforcer-plugin']//skip | //plugin[artifactId="
                                        + "'maven-enforcer-plugin']//fail | //plugin[artifactId='maven-enforcer-plugin']//includes)"))
                .as("nothing softens the rule")
                .isEqualTo("0");
    }

    private static Set<String> components(Path bill) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(bill))) {
            return reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream()
                    .peek(each -> assertThat(each.getString("version")).isNotBlank())
                    .peek(each -> assertThat(each.getString("group").equals("org.sightline")
                                    || !each.getJsonArray("licenses").isEmpty())
                            .as("the licence of " + each.getString("name"))
                            .isTrue())
                    .map(each -> each.getString("name"))
                    .collect(Collectors.toSet());
        }
    }

    /** The names of the libraries in a folder, without version and classifier. */
    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> name.replaceAll("(-\\d[^/]*)?\\.jar$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static String in(Path xml, String xpath) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
        return XPathFactory.newInstance().newXPath().evaluate(xpath, document);
    }
}
