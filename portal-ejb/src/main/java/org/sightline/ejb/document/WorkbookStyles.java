package org.sightline.ejb.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which numbers of a workbook are days: nothing but the way they are shown tells. */
final class WorkbookStyles {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();

    /** @param part null when the workbook has none */
    static WorkbookStyles of(byte[] part) {
        WorkbookStyles styles = new WorkbookStyles();
        if (part != null) {
            WorkbookXml.read(part, styles::read);
        }
        return styles;
    }

    private void read(WorkbookXml xml) throws XMLStreamException {
        for (String name = xml.next(); name != null; name = xml.next()) {
            if (name.equals("numFmt")) {
                formats.put(Integer.valueOf(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (name.equals("cellXfs")) {
                cells(xml);
            }
        }
    }

    private void cells(WorkbookXml xml) throws XMLStreamException {
        for (String name = xml.nextWithin("cellXfs"); name != null; name = xml.nextWithin("cellXfs")) {
            if (name.equals("xf")) {
                String format = xml.attribute("numFmtId");
                cells.add(format == null ? 0 : Integer.parseInt(format));
            }
        }
    }

    /** @param style as a cell names it, or null */
    boolean isDay(String style) {
        int place = style == null ? 0 : Integer.parseInt(style);
        if (place < 0 || place >= cells.size()) {
            return false;
        }
        int format = cells.get(place);
        String written = formats.get(format);
        return written == null ? isShippedDay(format) : isDayWritten(written);
    }

    /** The formats every spreadsheet knows without being told. */
    private static boolean isShippedDay(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }

    /** Words in quotes and in brackets are no part of a day. */
    private static boolean isDayWritten(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?is).*[yd].*");
    }
}
