package org.sightline.worker.svg;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * An SVG file, compressed or not, as XML that asks for nothing outside itself. A DOCTYPE with internal entities is read, for
 * old Illustrator files name their namespaces that way; external ones are refused, and expansion is bounded.
 */
final class SvgInput implements AutoCloseable {

    /** Why no more: all of it may be one text, which the XML reader keeps whole and copies while it grows. */
    private static final long LONGEST = 32L << 20;

    private final InputStream in;
    final XMLStreamReader xml;

    private SvgInput(InputStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    static SvgInput open(Path file, Budget budget) throws IOException, RefusedDrawingException {
        InputStream in = bytes(file, budget);
        try {
            return new SvgInput(in, factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            in.close();
            throw broken(e);
        }
    }

    /** The bytes of the XML, unpacked. */
    static InputStream bytes(Path file, Budget budget) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new Counted(packed ? new GZIPInputStream(in, 1 << 16) : in, budget);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setXMLReporter((message, type, about, location) -> {}); // why: what is wrong is thrown as well
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external reference");
        });
        return factory;
    }

    static RefusedDrawingException broken(XMLStreamException e) {
        boolean expansion = String.valueOf(e.getMessage()).contains("JAXP0001");
        return new RefusedDrawingException(
                expansion ? Reason.TOO_LARGE : Reason.BROKEN, "The SVG file is no sound XML", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class Counted extends FilterInputStream {

        private final Budget budget;
        private long count;

        Counted(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            count += more;
            try {
                budget.bytes(more);
                if (count > LONGEST) {
                    throw new RefusedDrawingException(Reason.TOO_LARGE, "The SVG file is too long");
                }
            } catch (RefusedDrawingException e) {
                throw new UncheckedIOException(new IOException(e)); // why: it must pass the XML reader
            }
        }
    }
}
