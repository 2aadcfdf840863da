package org.sightline.worker.svg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** A whole SVG file in memory, with its layers and style rules. */
final class SvgTree {

    /** Elements one file may have; more would not fit beside each other. */
    private static final long MOST = 400_000;

    SvgElement root;
    final Map<String, SvgElement> byId = new HashMap<>();
    final LayerMarks marks;
    List<CssRule> rules = List.of();
    private final StringBuilder sheet = new StringBuilder();
    private int layers;
    private long count;

    private SvgTree(LayerMarks marks) {
        this.marks = marks;
    }

    static SvgTree of(Path file, Budget budget) throws IOException, RefusedDrawingException {
        SvgTree tree = new SvgTree(LayerMarks.of(file, budget));
        try (SvgInput input = SvgInput.open(file, budget)) {
            tree.read(input.xml);
        } catch (XMLStreamException e) {
            throw SvgInput.broken(e);
        }
        if (tree.root == null || !tree.root.name.equals("svg")) {
            throw new RefusedDrawingException(Reason.BROKEN, "The root of the SVG file is no svg");
        }
        tree.rules = CssRule.parsed(tree.sheet.toString());
        return tree;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, RefusedDrawingException {
        SvgElement at = null;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                at = element(xml, at, depth++);
                Depth.bounded(depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                at = at.parent;
                depth--;
            } else if (at != null && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text(at, xml.getText());
            }
        }
    }

    private void text(SvgElement at, String words) {
        if (at.name.equals("style")) {
            sheet.append(words).append('\n');
        } else if (List.of("text", "tspan", "textPath", "a").contains(at.name)) {
            at.content.add(words);
        }
    }

    private SvgElement element(XMLStreamReader xml, SvgElement parent, int depth) throws RefusedDrawingException {
        boolean svg = SvgWords.SVG.equals(xml.getNamespaceURI());
        SvgElement element = new SvgElement(svg ? xml.getLocalName() : "?", parent);
        if (++count > MOST) {
            throw new RefusedDrawingException(Reason.TOO_LARGE, "The SVG file has too many elements");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (space == null || space.isEmpty() || space.equals(SvgWords.XLINK)) {
                element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        if (marks.begins(xml, depth)) {
            element.layer = marks.layers.get(layers++);
        }
        if (element.id() != null) {
            byId.putIfAbsent(element.id(), element);
        }
        if (parent == null) {
            root = root == null ? element : root;
        } else {
            parent.content.add(element);
        }
        return element;
    }
}
