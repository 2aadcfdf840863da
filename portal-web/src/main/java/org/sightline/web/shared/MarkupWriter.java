package org.sightline.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;

/**
 * Writes the plain markup of pages, which is most of them, itself and in large pieces. Behind it stand three writers that look at
 * every element and attribute for scripts and for what components ask of them; they get what they are there for: elements of
 * components, the frame of the document, scripts, styles, and whatever has a script or a coded address for an attribute.
 */
final class MarkupWriter extends ResponseWriterWrapper {

    private final PlainMarkup kept = new PlainMarkup();

    /** Which of the open elements the writers behind know of. */
    private final BitSet theirs = new BitSet();

    private int depth;
    private String raw;

    MarkupWriter(ResponseWriter behind) {
        super(behind);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        if (component != null || raw != null || isOfDocument(name)) {
            handOver();
            startBehind(name, component);
            return;
        }
        kept.closeTag();
        if (kept.isFull()) {
            handOver();
        }
        theirs.clear(depth++);
        kept.startTag(name);
    }

    private void startBehind(String name, UIComponent component) throws IOException {
        theirs.set(depth++);
        if (raw == null && (name.equals("script") || name.equals("style"))) {
            raw = name;
        }
        getWrapped().startElement(name, component);
    }

    private static boolean isOfDocument(String name) {
        return switch (name) {
            case "html", "head", "body", "script", "style" -> true;
            default -> false;
        };
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        if (kept.openTag() != null && (name.startsWith("on") || !kept.takesAttribute())) {
            giveTagBack();
        }
        if (kept.openTag() == null) {
            getWrapped().writeAttribute(name, value, property);
        } else {
            kept.attribute(name, value);
        }
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        if (kept.openTag() != null) {
            giveTagBack();
        }
        getWrapped().writeURIAttribute(name, value, property);
    }

    /** Begins the open tag anew with the writers behind. */
    private void giveTagBack() throws IOException {
        String name = kept.takeTagBack();
        handOver();
        theirs.set(depth - 1);
        getWrapped().startElement(name, null);
        kept.tell((attribute, value) -> getWrapped().writeAttribute(attribute, value, null));
    }

    @Override
    public void endElement(String name) throws IOException {
        if (depth == 0 || theirs.get(depth - 1)) {
            endBehind(name);
            return;
        }
        depth--;
        kept.end(name);
    }

    private void endBehind(String name) throws IOException {
        handOver();
        depth = Math.max(0, depth - 1);
        if (name.equals(raw)) {
            raw = null;
        }
        getWrapped().endElement(name);
    }

    @Override
    public void writeText(Object text, String property) throws IOException {
        if (raw != null) {
            getWrapped().writeText(text, property);
            return;
        }
        kept.text(text.toString());
    }

    @Override
    public void writeText(Object text, UIComponent component, String property) throws IOException {
        if (raw != null) {
            getWrapped().writeText(text, component, property);
            return;
        }
        writeText(text, property);
    }

    @Override
    public void writeText(char[] text, int from, int length) throws IOException {
        if (raw != null) {
            getWrapped().writeText(text, from, length);
            return;
        }
        kept.text(new String(text, from, length));
    }

    @Override
    public void write(int c) throws IOException {
        if (raw != null) {
            getWrapped().write(c);
            return;
        }
        kept.raw(String.valueOf((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        if (raw != null) {
            getWrapped().write(text, from, length);
            return;
        }
        kept.raw(text, from, length);
    }

    @Override
    public void write(char[] text) throws IOException {
        write(text, 0, text.length);
    }

    @Override
    public void write(String text) throws IOException {
        if (raw != null) {
            getWrapped().write(text);
            return;
        }
        kept.raw(text);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    private void handOver() throws IOException {
        String piece = kept.take();
        if (!piece.isEmpty()) {
            getWrapped().write(piece);
        }
    }

    @Override
    public void writeComment(Object comment) throws IOException {
        handOver();
        getWrapped().writeComment(comment);
    }

    @Override
    public void writeDoctype(String doctype) throws IOException {
        handOver();
        getWrapped().writeDoctype(doctype);
    }

    @Override
    public void writePreamble(String preamble) throws IOException {
        handOver();
        getWrapped().writePreamble(preamble);
    }

    @Override
    public void startDocument() throws IOException {
        handOver();
        getWrapped().startDocument();
    }

    @Override
    public void endDocument() throws IOException {
        handOver();
        getWrapped().endDocument();
    }

    @Override
    public void startCDATA() throws IOException {
        handOver();
        getWrapped().startCDATA();
    }

    @Override
    public void endCDATA() throws IOException {
        handOver();
        getWrapped().endCDATA();
    }

    @Override
    public void flush() throws IOException {
        handOver();
        getWrapped().flush();
    }

    @Override
    public void close() throws IOException {
        handOver();
        getWrapped().close();
    }

    /** For parts written aside: nothing of them is kept here, as it is read from there as soon as it was written. */
    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return getWrapped().cloneWithWriter(writer);
    }
}
