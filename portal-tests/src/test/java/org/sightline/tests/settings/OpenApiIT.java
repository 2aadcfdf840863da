package org.sightline.tests.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

class OpenApiIT {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private final PortalServer server = PortalServer.get();
    private final JsonObject document = JsonParser.parseString(
                    Client.text(new Client(server).get("/api/v1/openapi.json")))
            .getAsJsonObject();

    @Test
    void theDocumentNamesEveryRouteThatIsDeployedAndNoOther() {
        TreeSet<String> described = new TreeSet<>();
        document.getAsJsonObject("paths").entrySet().forEach(path -> path.getValue().getAsJsonObject().keySet().stream()
                .filter(key -> VERBS.contains(key.toUpperCase(java.util.Locale.ROOT)))
                .forEach(verb -> described.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + plain(path.getKey()))));

        assertThat(described).containsExactlyElementsOf(deployed());
    }

    /** The routes as the resource classes of the built module declare them. */
    private static TreeSet<String> deployed() {
        JavaClasses classes = new ClassFileImporter()
                .importPath(Path.of(System.getProperty("sources"), "portal-web", "target", "classes"));
        TreeSet<String> routes = new TreeSet<>();
        for (JavaClass type : classes) {
            path(type.tryGetAnnotationOfType("jakarta.ws.rs.Path").map(a -> a.getProperties()))
                    .ifPresent(base -> {
                        for (JavaMethod method : type.getMethods()) {
                            String more = path(method.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                                            .map(a -> a.getProperties()))
                                    .orElse("");
                            VERBS.stream()
                                    .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                                    .forEach(verb -> routes.add(verb + " " + plain("/api/v1/" + base + "/" + more)));
                        }
                    });
        }
        return routes;
    }

    private static Optional<String> path(Optional<Map<String, Object>> properties) {
        return properties.map(found -> String.valueOf(found.get("value")));
    }

    /** One slash, none at the end, and of a parameter only its name. */
    private static String plain(String path) {
        return path.replaceAll("\\{\\s*(\\w+)[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    @Test
    void everyOperationTellsOfProblemsAndOfWhatSignsIn() {
        assertThat(document.get("openapi").getAsString()).startsWith("3.1");
        assertThat(document.getAsJsonObject("components").keySet()).contains("securitySchemes", "schemas", "responses");
        String text = document.toString();
        JsonObject projects = document.getAsJsonObject("paths")
                .getAsJsonObject("/api/v1/audit")
                .getAsJsonObject("get");

        assertThat(projects.getAsJsonObject("responses").toString()).contains("#/components/responses/Problem");
        assertThat(projects.get("security").toString()).contains("session").doesNotContain("mark");
        assertThat(text).contains("application/problem+json", "X-Requested-With", "actedAt");
    }
}
