package org.sightline.worker.svg;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * Second pass: writes what may be seen. Groups wait until something inside them is written; a group that shows nothing is
 * not there.
 */
final class SvgCopy implements SvgWalk.Visitor {

    private final SvgWalk walk;
    private final SvgNeeds needs;
    private final SvgAttributes attributes;
    private final XMLStreamWriter out;
    private final Deque<Open> open = new ArrayDeque<>();

    SvgCopy(SvgWalk walk, SvgNeeds needs, SvgAttributes attributes, XMLStreamWriter out) {
        this.walk = walk;
        this.needs = needs;
        this.attributes = attributes;
        this.out = out;
    }

    /** An element of the original, and what became of it. */
    private static final class Open {
        final String name;
        List<String[]> waiting = List.of();
        boolean written;
        boolean wrapped;
        boolean needed;
        boolean lettering;
        boolean link;

        Open(String name) {
            this.name = name;
        }
    }

    @Override
    public void begin(XMLStreamReader xml, SvgWalk.Frame frame)
            throws XMLStreamException, IOException, RefusedDrawingException {
        Open parent = open.peek();
        Open element = new Open(frame.name());
        open.push(element);
        if (frame.skipped()) {
            return;
        }
        if (parent == null) {
            root(element, attributes.of(xml, frame));
        } else if (frame.defined()) {
            definition(xml, frame, element, parent);
        } else if (frame.standing() != SvgWalk.Standing.DENIED) {
            drawn(xml, frame, element, parent);
        }
    }

    private void root(Open element, List<String[]> given) throws XMLStreamException {
        out.writeStartElement("svg");
        out.writeDefaultNamespace(SvgWords.SVG);
        out.writeNamespace("inkscape", SvgWords.INKSCAPE);
        write(given);
        element.written = true;
        String sheet = needs.sheet();
        if (!sheet.isEmpty()) {
            out.writeStartElement("style");
            out.writeCharacters(sheet);
            out.writeEndElement();
        }
    }

    private void definition(XMLStreamReader xml, SvgWalk.Frame frame, Open element, Open parent)
            throws XMLStreamException, IOException, RefusedDrawingException {
        boolean denied = frame.standing() == SvgWalk.Standing.DENIED;
        boolean begins = !parent.needed && frame.id() != null && needs.id(frame.id()) != null;
        List<String[]> given = denied || !begins && !parent.needed ? null : attributes.of(xml, frame);
        if (given == null) {
            return;
        }
        element.needed = true;
        if (begins) {
            out.writeStartElement("defs"); // why: wherever it stood, here it only waits to be used
            element.wrapped = true;
        }
        start(element, given);
    }

    private void drawn(XMLStreamReader xml, SvgWalk.Frame frame, Open element, Open parent)
            throws XMLStreamException, IOException, RefusedDrawingException {
        element.link = frame.name().equals("a") && parent.lettering;
        boolean holder = SvgWords.HOLDERS.contains(frame.name()) && !element.link;
        boolean layer = frame.layer() != null;
        if (!holder && !walk.shown(frame.standing())) {
            return;
        }
        List<String[]> given = attributes.of(xml, frame);
        boolean orphan = frame.name().startsWith("t") && !frame.name().equals("text") && !parent.lettering;
        if (given == null || orphan) {
            return;
        }
        element.waiting = given;
        if (!holder || layer) {
            for (var outer = open.descendingIterator(); outer.hasNext(); ) {
                Open waiting = outer.next();
                if (!waiting.written && (waiting == element || SvgWords.HOLDERS.contains(waiting.name))) {
                    start(waiting, waiting.waiting);
                }
            }
        }
    }

    private void start(Open element, List<String[]> given) throws XMLStreamException {
        String kept =
                element.link ? "tspan" : element.name.equals("a") ? "g" : element.name; // why: links go, words stay
        out.writeStartElement(kept);
        write(given);
        element.written = true;
        element.lettering = kept.startsWith("t");
        element.waiting = List.of();
    }

    private void write(List<String[]> given) throws XMLStreamException {
        for (String[] attribute : given) {
            switch (attribute[0]) {
                case "xml:space" -> out.writeAttribute("xml", SvgWords.XML, "space", attribute[1]);
                case "inkscape:groupmode", "inkscape:label" ->
                    out.writeAttribute("inkscape", SvgWords.INKSCAPE, attribute[0].substring(9), attribute[1]);
                default -> out.writeAttribute(attribute[0], attribute[1]);
            }
        }
    }

    @Override
    public void text(String text, SvgWalk.Frame frame) throws XMLStreamException {
        if (!open.isEmpty() && open.peek().written && open.peek().lettering) {
            out.writeCharacters(text);
        }
    }

    @Override
    public void end(SvgWalk.Frame frame) throws XMLStreamException {
        Open element = open.pop();
        if (element.written) {
            out.writeEndElement();
        }
        if (element.wrapped) {
            out.writeEndElement();
        }
    }
}
