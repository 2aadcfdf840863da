package org.sightline.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Page, address, bean and text key are one name. */
class NamesTest {

    private static final Pattern BEAN = Pattern.compile("#\\{(?:not |!|empty )?\\s*([a-z]\\w*)\\.");
    private static final Pattern TEXT = Pattern.compile("text\\['([A-Za-z]+)\\.");

    /** Names in expressions that are no beans of a page: the person, the texts, implicit objects, variables of tags. */
    private static final Set<String> SHARED = Set.of("me", "request", "cc", "text", "param", "facesContext", "row");

    @Test
    void everyPageHasTheBeanOfItsName() {
        Set<String> beans = beans();
        Set<String> shared = named(".shared");
        Set<String> missing = new TreeSet<>();
        for (Path page : Product.pages()) {
            boolean hasLogic = BEAN.matcher(Product.read(Product.WEBAPP.resolve(page)))
                    .results()
                    .map(found -> found.group(1))
                    .anyMatch(name -> beans.contains(name) && !shared.contains(name));
            if (hasLogic && !beans.contains(beanOf(page))) {
                missing.add(page + " wants " + beanOf(page));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPageBeanHasThePageOfItsName() {
        Set<String> expected = Product.pages().stream().map(NamesTest::beanOf).collect(Collectors.toSet());
        String facelets = Product.facelets().stream().map(Product::read).collect(Collectors.joining());
        Set<String> astray = new TreeSet<>();
        for (String bean : beans()) {
            boolean ofPage = bean.matches("(staff|portal)[A-Z].*") && !bean.endsWith("Menu");
            boolean included = facelets.contains("#{" + bean + ".") || facelets.contains(" " + bean + ".");
            if (ofPage ? !expected.contains(bean) && !included : !included) {
                astray.add(bean);
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void beansOfTheConsoleStandInNoPageOfThePortal() {
        Set<String> astray = new TreeSet<>();
        for (Path page : Product.pages()) {
            String other = page.startsWith("staff") ? "portal" : page.startsWith("portal") ? "staff" : "none";
            BEAN.matcher(Product.read(Product.WEBAPP.resolve(page)))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> name.matches(other + "[A-Z]\\w*"))
                    .forEach(name -> astray.add(page + " uses " + name));
        }
        assertThat(astray).isEmpty();
    }

    /** Own texts first; words of the frame and of things a page shows come from where those things live. */
    @Test
    void aPageWithTextsOfItsOwnNamesThemAfterItself() {
        Set<String> astray = new TreeSet<>();
        for (Path page : Product.pages()) {
            List<String> words = TEXT.matcher(Product.read(Product.WEBAPP.resolve(page)))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .distinct()
                    .toList();
            boolean named =
                    words.contains(textWordOf(page)) || words(page).stream().anyMatch(words::contains);
            if (!words.isEmpty() && !named) {
                astray.add(page + " wants " + textWordOf(page) + ".* among " + words);
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void testsAreSentences() {
        Pattern labelled = Pattern.compile("void test[A-Z_]");
        assertThat(Product.testSources().stream()
                        .filter(source -> labelled.matcher(Product.read(source)).find()))
                .isEmpty();
    }

    private static Set<String> beans() {
        return named("");
    }

    /** @param packages how the names of their packages end */
    private static Set<String> named(String packages) {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : Product.classes()) {
            if (type.isAnnotatedWith(Named.class) && type.getPackageName().endsWith(packages)) {
                String given = type.getAnnotationOfType(Named.class).value();
                names.add(given.isEmpty() ? decapitalized(type.getSimpleName()) : given);
            }
        }
        names.removeAll(SHARED);
        return names;
    }

    /** staff/document/edit.xhtml -> staffDocumentEdit. */
    private static String beanOf(Path page) {
        return decapitalized(words(page).stream().map(NamesTest::capitalized).collect(Collectors.joining()));
    }

    /** The word of the thing: staff/document/edit.xhtml -> document, sign-in.xhtml -> signIn. */
    private static String textWordOf(Path page) {
        return page.getNameCount() == 3
                ? camel(page.getName(1).toString())
                : camel(page.getFileName().toString().replace(".xhtml", ""));
    }

    private static List<String> words(Path page) {
        return Arrays.stream(page.toString().replace(".xhtml", "").split("[/-]"))
                .toList();
    }

    private static String camel(String hyphened) {
        return decapitalized(
                Arrays.stream(hyphened.split("-")).map(NamesTest::capitalized).collect(Collectors.joining()));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
