package org.sightline.worker.svg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Goes once through an SVG file and says of each element where it stands. */
final class SvgWalk {

    private final Path file;
    private final LayerMarks marks;
    private final Permitted permitted;
    private final Budget budget;
    private int layers;

    SvgWalk(Path file, LayerMarks marks, Permitted permitted, Budget budget) {
        this.file = file;
        this.marks = marks;
        this.permitted = permitted;
        this.budget = budget;
    }

    /** What lies on no layer, on permitted layers only, or on or below a denied one. */
    enum Standing {
        BASE,
        SHOWN,
        DENIED
    }

    /**
     * An element that is open.
     *
     * @param layer the layer it begins; null for all others
     * @param defined whether it is, or lies in, a definition: that shows nothing where it stands
     * @param skipped whether it is no part of any drawing that is handed on
     */
    record Frame(String name, String id, Standing standing, SvgLayer layer, boolean defined, boolean skipped) {}

    /** Sees the elements go by. */
    interface Visitor {

        /** @param xml stands at the beginning of the element */
        void begin(XMLStreamReader xml, Frame frame) throws XMLStreamException, IOException, RefusedDrawingException;

        void text(String text, Frame frame) throws XMLStreamException;

        void end(Frame frame) throws XMLStreamException;
    }

    /** Whether a thing that stands there may be seen. */
    boolean shown(Standing standing) {
        return standing == Standing.SHOWN || standing == Standing.BASE && permitted.base();
    }

    void run(Visitor visitor) throws IOException, RefusedDrawingException {
        layers = 0;
        Deque<Frame> open = new ArrayDeque<>();
        try (SvgInput input = SvgInput.open(file, budget)) {
            XMLStreamReader xml = input.xml;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        Frame frame = frame(xml, open.peek(), open.size());
                        open.push(frame);
                        Depth.bounded(open.size());
                        visitor.begin(xml, frame);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        visitor.text(xml.getText(), open.peek());
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(open.pop());
                    default -> {} // why: comments, instructions and the DOCTYPE are never handed on
                }
            }
        } catch (XMLStreamException e) {
            throw SvgInput.broken(e);
        }
    }

    private Frame frame(XMLStreamReader xml, Frame parent, int depth) {
        String name = xml.getLocalName();
        String id = xml.getAttributeValue(null, "id");
        SvgLayer layer = marks.begins(xml, depth) ? marks.layers.get(layers++) : null;
        boolean known = SvgWords.SVG.equals(xml.getNamespaceURI()) && SvgWords.known(name);
        boolean skipped = !known || parent != null && parent.skipped || parent == null && !name.equals("svg");
        skipped |= layer == null && known && undisplayed(xml);
        if (skipped) {
            return new Frame(name, id, Standing.DENIED, null, false, true);
        }
        boolean inside = parent != null && parent.defined;
        boolean defined = inside || name.equals("defs") || SvgWords.DEFINITIONS.contains(name);
        Standing standing = parent == null ? Standing.BASE : parent.standing;
        if (defined && !inside) {
            standing = Standing.SHOWN; // why: a definition shows where it is used, not where it stands
        }
        if (layer != null && standing != Standing.DENIED) {
            standing = permitted.has(layer.key()) ? Standing.SHOWN : Standing.DENIED;
        }
        return new Frame(name, id, standing, layer, defined, false);
    }

    static boolean undisplayed(XMLStreamReader xml) {
        String style = xml.getAttributeValue(null, "style");
        String display =
                style == null ? null : Declarations.parsed(style).values().get("display");
        return "none".equals(display == null ? xml.getAttributeValue(null, "display") : display);
    }
}
