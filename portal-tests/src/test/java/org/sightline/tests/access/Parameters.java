package org.sightline.tests.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What addresses name beside the thing they are about, from the code of resources and pages: a second thing of somebody. */
final class Parameters {

    private static final java.nio.file.Path PAGES =
            java.nio.file.Path.of(System.getProperty("sources"), "portal-web/src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("f:viewParam name=\"(\\w+)\"");

    /** What names nothing: words, numbers, how a list is looked at, and what an address alone does not do. */
    private static final Set<String> WORDS = Set.of(
            "page",
            "width",
            "save",
            "paper",
            "inline",
            "event",
            "tab",
            "documents",
            "designs",
            "grid",
            "over",
            "rerouting",
            "q",
            "down",
            "cursor",
            "mark",
            "unmark");

    /** What a resource reads that leaves it to {@code AskedDrawing}. */
    private static final List<String> OF_DRAWINGS = List.of("drawing", "layers");

    private Parameters() {}

    /**
     * Of each address the parameters that name things, where these and the path name two or more. Lists are narrowed by what
     * they are asked for: the random worlds look at them.
     *
     * @return by verb and path, with {@code {}} for each thing named in it; the path of programs without its beginning
     */
    static Map<String, Set<String>> naming() throws IOException {
        Map<String, Set<String>> naming = new TreeMap<>(ofPages());
        for (JavaClass type : new ClassFileImporter().importPath(Rest.CLASSES)) {
            for (JavaMethod method : type.getMethods()) {
                Set<String> names = names(type, method);
                Rest.routes(type, method).stream()
                        .filter(route -> route.contains("{}") && !names.isEmpty())
                        .forEach(route -> naming.put(route, names));
            }
        }
        return naming;
    }

    private static Set<String> names(JavaClass type, JavaMethod method) {
        Stream<String> asked = method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(QueryParam.class))
                .map(Parameters::name);
        boolean ofDrawing = type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().getSimpleName().equals("AskedDrawing"));
        boolean isAsked = method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class));
        boolean isDrawing = ofDrawing && isAsked && type.isAnnotatedWith(Path.class);
        return Stream.concat(asked, isDrawing ? OF_DRAWINGS.stream() : Stream.of())
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(JavaParameter parameter) {
        return parameter.getAnnotationOfType(QueryParam.class).value();
    }

    /** A register is a list under another name. */
    private static boolean isList(java.nio.file.Path file) {
        return file.endsWith("list.xhtml") || file.endsWith("register.xhtml");
    }

    private static Map<String, Set<String>> ofPages() throws IOException {
        Map<String, Set<String>> naming = new TreeMap<>();
        List<java.nio.file.Path> pages = new ArrayList<>();
        for (String area : List.of("staff", "portal")) {
            try (Stream<java.nio.file.Path> files = Files.walk(PAGES.resolve(area))) {
                files.filter(file -> file.toString().endsWith(".xhtml") && !isList(file))
                        .forEach(pages::add);
            }
        }
        for (java.nio.file.Path page : pages) {
            Set<String> names = PARAMETER
                    .matcher(Files.readString(page))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(name -> !WORDS.contains(name))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (names.size() > 1) {
                naming.put("GET /" + PAGES.relativize(page).toString().replace(".xhtml", ""), names);
            }
        }
        return naming;
    }
}
