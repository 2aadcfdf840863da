package org.sightline.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What pages may repeat without keeping state for each row. */
class MarkupTest {

    private static final String FACELETS = "jakarta.faces.facelets";
    private static final String OWN = "portal";

    /** Of components, those that neither keep anything nor need a name of their own. */
    private static final Set<String> PLAIN =
            Set.of("jakarta.faces.html outputText", "jakarta.faces.core convertNumber");

    private static final Set<String> WITHOUT_COMPONENTS =
            Set.of(FACELETS, OWN, "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "jakarta.tags.core");

    private final Map<String, String> tags = tags();

    @Test
    @DisplayName("pt:each repeats markup alone: fields, buttons and forms would share one state")
    void eachRepeatsMarkupAlone() {
        Set<String> found = new TreeSet<>();
        int repeated = 0;
        for (Path page : Product.facelets()) {
            for (Element each : below(root(page), OWN, "each")) {
                repeated++;
                stateful(each).forEach(what -> found.add(Product.WEBAPP.relativize(page) + ": " + what));
            }
        }
        assertThat(repeated).isPositive();
        assertThat(found).isEmpty();
    }

    /** The components below that keep something, those of included files and own tags with them. */
    private List<String> stateful(Element part) {
        List<String> found = new ArrayList<>();
        for (Element element : below(part, "*", "*")) {
            String space = element.getNamespaceURI();
            String name = element.getLocalName();
            boolean include = FACELETS.equals(space) && name.equals("include");
            boolean tag = OWN.equals(space) && !name.equals("each");
            if (include || tag) {
                found.addAll(stateful(root(included(include ? element.getAttribute("src") : tags.get(name)))));
            } else if (!WITHOUT_COMPONENTS.contains(space) && !PLAIN.contains(space + " " + name)
                    || FACELETS.equals(space) && name.equals("repeat") && element.hasAttribute("id")) {
                found.add(space + " " + name);
            }
        }
        return found;
    }

    private static Path included(String source) {
        assertThat(source).as("a file that can be looked into").isNotNull().doesNotContain("#{");
        return source.startsWith("/")
                ? Product.WEBAPP.resolve(source.substring(1))
                : Product.WEBAPP.resolve("WEB-INF").resolve(source);
    }

    private static Map<String, String> tags() {
        return below(root(Product.WEBAPP.resolve("WEB-INF/portal.taglib.xml")), "*", "tag").stream()
                .filter(tag -> !below(tag, "*", "source").isEmpty())
                .collect(Collectors.toMap(
                        tag -> below(tag, "*", "tag-name").get(0).getTextContent(),
                        tag -> below(tag, "*", "source").get(0).getTextContent()));
    }

    private static List<Element> below(Element part, String space, String name) {
        NodeList found = part.getElementsByTagNameNS(space, name);
        Stream<Element> elements = IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
        return elements.toList();
    }

    private static Element root(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
