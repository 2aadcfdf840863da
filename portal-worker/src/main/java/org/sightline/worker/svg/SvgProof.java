package org.sightline.worker.svg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a filtered SVG file by another parser and with rules of its own: every element, attribute and name must be one that
 * may be there, every word must be a permitted one, every reference must lead somewhere inside.
 */
final class SvgProof extends DefaultHandler2 {

    private static final Pattern ID = Pattern.compile("i\\d+");
    private static final Pattern CLASSES = Pattern.compile("c\\d+( c\\d+)*");
    private static final Pattern REFERENCE = Pattern.compile("url\\(([^)]*)\\)");
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+");
    private static final Pattern STYLE = Pattern.compile("[-#.,:;()%{}*+/!'\"\\w\\s]*");
    private static final Set<String> OWN = Set.of("id", "class", "style", "href", "groupmode", "label", "space");

    private final SvgPrints permitted;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> referred = new HashSet<>();
    private final StringBuilder words = new StringBuilder();
    private String element = "";

    SvgProof(SvgPrints permitted) {
        this.permitted = permitted;
    }

    void read(Path filtered) throws IOException, RefusedDrawingException {
        try (InputStream in = Files.newInputStream(filtered)) {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
            parser.parse(in, this);
        } catch (SAXException | ParserConfigurationException e) {
            throw new RefusedDrawingException(
                    Reason.IN_DOUBT, "In the filtered SVG file something may not be: " + e.getMessage(), e);
        }
        if (!ids.containsAll(referred)) {
            throw new RefusedDrawingException(Reason.IN_DOUBT, "The filtered SVG file refers to what is not there");
        }
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        words();
        demand(space.equals(SvgWords.SVG) && (SvgWords.known(name) || name.equals("style")), "element " + name);
        element = name;
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getLocalName(i);
            String from = attributes.getURI(i);
            boolean plain = from.isEmpty()
                    && (OWN.contains(attribute)
                            || SvgWords.ATTRIBUTES.contains(attribute)
                            || SvgWords.PROPERTIES.contains(attribute));
            boolean mark = from.equals(SvgWords.INKSCAPE)
                    && Set.of("groupmode", "label").contains(attribute);
            demand(plain || mark || from.equals(SvgWords.XML) && attribute.equals("space"), "attribute " + attribute);
            value(attribute, attributes.getValue(i));
        }
    }

    private void value(String attribute, String value) throws SAXException {
        switch (attribute) {
            case "id" -> demand(ID.matcher(value).matches() && ids.add(value), "an id");
            case "class" -> demand(CLASSES.matcher(value).matches(), "a class");
            case "label" -> demand(permitted.names.contains(value), "layer " + value);
            case "groupmode" -> demand(value.equals("layer"), "a mark");
            case "href" -> {
                if (value.startsWith("#")) {
                    referred.add(value.substring(1));
                } else {
                    demand(element.equals("image") && PICTURE.matcher(value).matches(), "a reference");
                }
            }
            default -> references(value);
        }
    }

    private void references(String value) throws SAXException {
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            String target = reference.group(1);
            demand(target.startsWith("#") && ID.matcher(target.substring(1)).matches(), "a reference");
            referred.add(target.substring(1));
        }
        demand(!value.contains("://") && !value.contains("javascript"), "a value");
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        words.append(letters, from, length);
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
        words();
        element = "";
    }

    private void words() throws SAXException {
        String piece = words.toString();
        words.setLength(0);
        if (element.equals("style")) {
            demand(STYLE.matcher(piece).matches(), "a style");
            references(piece);
        } else if (!piece.isBlank()) {
            demand(permitted.words.contains(piece.replaceAll("\\s+", " ").trim()), "words " + piece.trim());
        }
    }

    @Override
    public void comment(char[] letters, int from, int length) throws SAXException {
        demand(false, "a comment");
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        demand(false, "an instruction");
    }

    private static void demand(boolean met, String what) throws SAXException {
        if (!met) {
            throw new SAXException(what);
        }
    }
}
