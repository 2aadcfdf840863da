package org.sightline.ejb.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sightline.entities.shared.RefusedException;

/** One part of a workbook, read element by element; names count without their namespaces, of which there are several. */
final class WorkbookXml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private WorkbookXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Takes what it wants of one part. */
    interface Reading {
        void of(WorkbookXml xml) throws XMLStreamException;
    }

    /** @throws RefusedException at the field file, when it cannot be read or names entities */
    static void read(byte[] part, Reading reading) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                reading.of(new WorkbookXml(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw RefusedException.at("file", "document.import.notWorkbook");
        }
    }

    /** Goes on to the next beginning of an element. @return its name, or null at the end of the part */
    String next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("a workbook has no document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    /** As {@link #next()}, of what lies within the element of this name. @return null at its end */
    String nextWithin(String outer) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(outer)) {
                return null;
            }
        }
        return null;
    }

    /** The words in the element at hand, up to its end. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** The words of a string of several pieces, without how they are pronounced. @param outer the name of its element */
    String pieces(String outer) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (String name = nextWithin(outer); name != null; name = nextWithin(outer)) {
            if (name.equals("t")) {
                words.append(text());
            } else if (name.equals("rPh")) {
                skip(name);
            }
        }
        return words.toString();
    }

    private void skip(String outer) throws XMLStreamException {
        String name;
        do {
            name = nextWithin(outer);
        } while (name != null);
    }

    /** @return null when the element at hand has no such attribute */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }
}
