package org.sightline.worker.svg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** How this file marks its layers, and which it has. */
final class LayerMarks {

    /** Whether a program marked layers; else groups with an id right below the root are layers. */
    private final boolean marked;

    final List<SvgLayer> layers;

    private LayerMarks(boolean marked, List<SvgLayer> layers) {
        this.marked = marked;
        this.layers = layers;
    }

    static LayerMarks of(Path file, Budget budget) throws IOException, RefusedDrawingException {
        List<SvgLayer> marked = list(file, new LayerMarks(true, List.of()), budget);
        if (!marked.isEmpty()) {
            return new LayerMarks(true, marked);
        }
        return new LayerMarks(false, list(file, new LayerMarks(false, List.of()), budget));
    }

    private static List<SvgLayer> list(Path file, LayerMarks marks, Budget budget)
            throws IOException, RefusedDrawingException {
        List<SvgLayer> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        try (SvgInput input = SvgInput.open(file, budget)) {
            XMLStreamReader xml = input.xml;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    boolean layer = marks.begins(xml, open.size());
                    int around = open.isEmpty() ? -1 : open.peek();
                    if (layer) {
                        found.add(new SvgLayer(found.size(), around, name(xml)));
                    }
                    open.push(layer ? found.size() - 1 : around);
                    Depth.bounded(open.size());
                    budget.primitive();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                }
            }
        } catch (XMLStreamException e) {
            throw SvgInput.broken(e);
        }
        return found;
    }

    /** Whether the element at hand begins a layer. @param depth elements around it */
    boolean begins(XMLStreamReader xml, int depth) {
        if (!xml.getLocalName().equals("g")) {
            return false;
        }
        if (!marked) {
            return depth == 1 && xml.getAttributeValue(null, "id") != null;
        }
        return "layer".equals(xml.getAttributeValue(SvgWords.INKSCAPE, "groupmode"))
                || "yes".equals(xml.getAttributeValue(SvgWords.ILLUSTRATOR, "layer"));
    }

    private static String name(XMLStreamReader xml) {
        String label = xml.getAttributeValue(SvgWords.INKSCAPE, "label");
        String id = xml.getAttributeValue(null, "id");
        return label != null ? label : id != null ? id : "";
    }
}
