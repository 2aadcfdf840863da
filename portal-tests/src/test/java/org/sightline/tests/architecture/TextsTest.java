package org.sightline.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Texts are complete in every language, and a page contains none itself. */
class TextsTest {

    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    /** Words that are the same in every language: names of languages, of the product and of keys. */
    private static final Set<String> NAMES = Set.of("English", "Deutsch", "Sightline", "Ctrl", "S");

    private static final Set<String> SPOKEN_ATTRIBUTES =
            Set.of("title", "alt", "aria-label", "placeholder", "label", "a:placeholder", "a:aria-label");

    @Test
    void everyTextStandsInEveryLanguage() {
        Map<String, Properties> english = texts("en");
        Map<String, Properties> german = texts("de");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.forEach((word, texts) ->
                assertThat(german.get(word).stringPropertyNames()).as(word).isEqualTo(texts.stringPropertyNames()));
    }

    @Test
    void noTextIsEmptyAndEachStandsInTheFileOfItsFirstWord() {
        for (String language : LANGUAGES) {
            texts(language)
                    .forEach((word, texts) -> texts.forEach((key, text) -> {
                        assertThat(key.toString()).startsWith(word + ".");
                        assertThat(text.toString()).as(language + " " + key).isNotBlank();
                    }));
        }
    }

    @Test
    void translationsHaveTheSameParametersAndDoubledApostrophes() {
        Map<String, Properties> german = texts("de");
        texts("en").forEach((word, texts) -> texts.stringPropertyNames().forEach(key -> {
            String en = texts.getProperty(key);
            String de = german.get(word).getProperty(key);
            assertThat(parameters(de)).as(key).isEqualTo(parameters(en));
            Stream.of(en, de)
                    .filter(text -> !parameters(text).isEmpty())
                    .forEach(text -> assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
        }));
    }

    @Test
    void noPageContainsLiteralText() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path facelet : Product.facelets()) {
            words(parse(facelet).getDocumentElement(), facelet.getFileName() + ": ", found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noPageContainsInlineStyleOrScript() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path facelet : Product.facelets()) {
            NodeList all = parse(facelet).getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                inline((Element) all.item(i), facelet.getFileName() + ": ", found);
            }
        }
        assertThat(found).isEmpty();
    }

    private static void inline(Element element, String where, List<String> found) {
        boolean script = Set.of("script", "style").contains(element.getTagName())
                && !element.getTextContent().isBlank();
        if (script) {
            found.add(where + element.getTagName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (name.equals("style") || name.matches("on[a-z]+")) {
                found.add(where + element.getTagName() + " " + attributes.item(i));
            }
        }
    }

    private static void words(Node node, String where, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            note(node.getTextContent(), where, found);
        }
        if (node instanceof Element element) {
            for (String attribute : SPOKEN_ATTRIBUTES) {
                note(element.getAttribute(attribute), where + attribute + " ", found);
            }
            if (element.getTagName().matches("h:commandButton|h:commandLink|h:link|p:commandButton")) {
                note(element.getAttribute("value"), where + "value ", found);
            }
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            words(children.item(i), where, found);
        }
    }

    private static void note(String text, String where, List<String> found) {
        String spoken = EXPRESSION.matcher(text).replaceAll("").replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        if (spoken.codePoints().anyMatch(Character::isLetter) && !NAMES.contains(spoken)) {
            found.add(where + spoken);
        }
    }

    private static Set<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Properties> texts(String language) {
        Map<String, Properties> texts = new TreeMap<>();
        String ending = "_" + language + ".properties";
        for (Path file : Product.files(Product.TEXTS, ending)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            texts.put(file.getFileName().toString().replace(ending, ""), properties);
        }
        return texts;
    }

    private static Document parse(Path facelet) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(facelet.toFile());
    }
}
