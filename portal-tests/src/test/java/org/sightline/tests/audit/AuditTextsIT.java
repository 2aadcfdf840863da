package org.sightline.tests.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditTextsIT {

    /** A code in the call that writes an entry: {@code trail.append("project.created", ...}. */
    private static final Pattern CALL = Pattern.compile("\\bappend(?:For)?\\(([^;]*?);", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[a-z][A-Za-z]*)+)\"");

    private final Path sources =
            Path.of(System.getProperty("sources")).toAbsolutePath().normalize();

    @Test
    void everythingThatIsWrittenIntoTheTrailIsSaidInWordsInBothLanguages() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String language : List.of("en", "de")) {
            Properties texts = new Properties();
            Path file = sources.resolve(
                    "portal-web/src/main/resources/org/sightline/web/texts/audit_" + language + ".properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            for (String action : actions()) {
                if (!texts.containsKey("audit.action." + action)) {
                    missing.add(language + " audit.action." + action);
                }
            }
        }
        assertThat(actions()).contains("project.created", "session.opened");
        assertThat(missing).isEmpty();
    }

    private Set<String> actions() throws IOException {
        Set<String> actions = new TreeSet<>();
        Path services = sources.resolve("portal-ejb/src/main/java");
        try (Stream<Path> files = Files.walk(services)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                Matcher call = CALL.matcher(Files.readString(file));
                while (call.find()) {
                    CODE.matcher(call.group(1))
                            .results()
                            .map(code -> code.group(1))
                            .forEach(actions::add);
                }
            }
        }
        return actions;
    }
}
