package org.sightline.tests.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The REST routes of the built portal, from their annotations. */
final class Rest {

    static final java.nio.file.Path CLASSES =
            java.nio.file.Path.of(System.getProperty("ear.target"), "../../portal-web/target/classes");

    private Rest() {}

    /** Verb and path, with {@code {}} for each thing named in it. */
    static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPath(CLASSES)) {
            type.getMethods().forEach(method -> routes.addAll(routes(type, method)));
        }
        return routes;
    }

    /** Those a method answers: one for each of its verbs. */
    static List<String> routes(JavaClass type, JavaMethod method) {
        String root = type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName() + " " + shape(root, method))
                .toList();
    }

    private static String shape(String root, JavaMethod method) {
        String path = root
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
