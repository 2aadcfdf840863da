package org.sightline.tests.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Whoever sees as a contact changes nothing, whatever address is written to. */
class SeeAsRoutesIT {

    private static final Map<Class<? extends Annotation>, String> VERBS =
            Map.of(POST.class, "POST", PUT.class, "PUT", PATCH.class, "PATCH", DELETE.class, "DELETE");

    private final PortalServer server = PortalServer.get();

    /** A way to write, as the resources say themselves. */
    private record Route(String verb, String path) {}

    private static List<Route> writes() {
        List<Route> routes = new ArrayList<>();
        for (JavaClass resource :
                new ClassFileImporter().importPath(java.nio.file.Path.of("..", "portal-web", "target", "classes"))) {
            if (resource.isAnnotatedWith(Path.class)) {
                String base = resource.getAnnotationOfType(Path.class).value();
                resource.getMethods().forEach(method -> add(routes, base, method));
            }
        }
        return routes;
    }

    private static void add(List<Route> routes, String base, JavaMethod method) {
        VERBS.forEach((annotation, verb) -> {
            if (method.isAnnotatedWith(annotation)) {
                String own = method.isAnnotatedWith(Path.class)
                        ? "/" + method.getAnnotationOfType(Path.class).value()
                        : "";
                routes.add(new Route(verb, ("/api/v1/" + base + own).replaceAll("/+", "/")));
            }
        });
    }

    @Test
    @DisplayName("A05 every write of a staff member who sees as a contact is refused and changes nothing")
    void everyWriteIsRefused() {
        String suffix = server.bridge().demonstration();
        String lee = server.bridge().contact("lee-" + suffix + "@northfield.example");
        String project = server.bridge()
                .read("select p.id from Project p where p.number = :of", "P1-" + suffix)
                .get(0);
        Client doc = Client.of(server, "doc-" + suffix + "@sightline.example");
        server.bridge().seeAs("doc-" + suffix + "@sightline.example", lee);
        assertThat(Client.text(doc.get("/api/v1/me"))).contains("\"seeingAs\":\"" + lee + "\"");
        List<Route> writes = writes().stream()
                .filter(route -> !route.path().equals("/api/v1/session"))
                .toList();

        assertThat(writes).isNotEmpty();
        for (Route route : writes) {
            String path = route.path().replaceAll("\\{[^}]*}", project);
            int status = doc.send(route.verb(), path, "{}", Map.of("If-Match", "\"1\""))
                    .statusCode();
            assertThat(status).as(route.verb() + " " + path).isBetween(400, 499);
        }
        assertThat(server.bridge().read("select e.action from AuditEntry e where e.seenAs = :of", lee))
                .contains("access.refused")
                .allMatch(action -> action.equals("access.refused") || action.endsWith(".viewed"));
    }
}
