package org.sightline.ejb.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.sightline.entities.shared.RefusedException;

/** The first visible sheet of a workbook as lines of texts; days are written like 2026-03-31. */
final class WorkbookSheet {

    /** What stands farther to the right is no column of a register. */
    private static final int MAX_COLUMNS = 100;

    private static final int LAST_DAY = 2_958_465;

    private final WorkbookParts parts;
    private final int atMost;
    private final List<String> shared = new ArrayList<>();
    private final WorkbookStyles styles;
    private final List<Line> lines = new ArrayList<>();
    private LocalDate dayZero = LocalDate.of(1899, 12, 30);
    private String sheetId;

    private WorkbookSheet(WorkbookParts parts, int atMost) {
        this.parts = parts;
        this.atMost = atMost;
        this.styles = WorkbookStyles.of(parts.find("xl/styles.xml"));
    }

    /** A line that is not empty. {@code number}: as spreadsheets count. {@code cells}: those that are filled, by place from 0. */
    record Line(int number, Map<Integer, String> cells) {}

    /**
     * @param atMost so many lines
     * @throws RefusedException at the field file, when it is no workbook or too much
     */
    static List<Line> read(byte[] workbook, int atMost) {
        WorkbookSheet sheet = new WorkbookSheet(WorkbookParts.unpack(workbook), atMost);
        WorkbookXml.read(sheet.parts.get("xl/workbook.xml"), sheet::contents);
        byte[] strings = sheet.parts.find("xl/sharedStrings.xml");
        if (strings != null) {
            WorkbookXml.read(strings, sheet::strings);
        }
        WorkbookXml.read(sheet.parts.get(sheet.target()), sheet::lines);
        return sheet.lines;
    }

    private void contents(WorkbookXml xml) throws XMLStreamException {
        for (String name = xml.next(); name != null; name = xml.next()) {
            if (name.equals("workbookPr") && isTrue(xml.attribute("date1904"))) {
                dayZero = LocalDate.of(1904, 1, 1);
            }
            String state = xml.attribute("state");
            if (name.equals("sheet") && sheetId == null && (state == null || state.equals("visible"))) {
                sheetId = xml.attribute("id");
            }
        }
    }

    private static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    /** Where the sheet lies in the archive. */
    private String target() {
        Map<String, String> targets = new HashMap<>();
        WorkbookXml.read(parts.get("xl/_rels/workbook.xml.rels"), xml -> {
            for (String name = xml.next(); name != null; name = xml.next()) {
                if (name.equals("Relationship")) {
                    targets.put(xml.attribute("Id"), xml.attribute("Target"));
                }
            }
        });
        String target = targets.get(sheetId);
        if (target == null) {
            throw RefusedException.at("file", "document.import.notWorkbook");
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void strings(WorkbookXml xml) throws XMLStreamException {
        for (String name = xml.next(); name != null; name = xml.next()) {
            if (name.equals("si")) {
                shared.add(xml.pieces("si"));
            }
        }
    }

    private void lines(WorkbookXml xml) throws XMLStreamException {
        int number = 0;
        for (String name = xml.next(); name != null; name = xml.next()) {
            if (name.equals("row")) {
                String told = xml.attribute("r");
                number = told == null ? number + 1 : Integer.parseInt(told);
                line(number, xml);
            }
        }
    }

    private void line(int number, WorkbookXml xml) throws XMLStreamException {
        Map<Integer, String> cells = new TreeMap<>();
        int place = -1;
        for (String name = xml.nextWithin("row"); name != null; name = xml.nextWithin("row")) {
            if (name.equals("c")) {
                String told = xml.attribute("r");
                place = told == null ? place + 1 : place(told);
                String text = cell(xml).strip();
                if (place < MAX_COLUMNS && !text.isEmpty()) {
                    cells.put(place, text);
                }
            }
        }
        if (!cells.isEmpty()) {
            if (lines.size() == atMost) {
                throw RefusedException.at("file", "import.tooMany", atMost);
            }
            lines.add(new Line(number, cells));
        }
    }

    /** Of a cell such as AB12, from 0. */
    private static int place(String reference) {
        int place = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            place = Math.min(MAX_COLUMNS, place) * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return place - 1;
    }

    private String cell(WorkbookXml xml) throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = "";
        for (String name = xml.nextWithin("c"); name != null; name = xml.nextWithin("c")) {
            if (name.equals("v")) {
                text = value(xml.text().strip(), type == null ? "n" : type, style);
            } else if (name.equals("is")) {
                text = xml.pieces("is");
            } else if (name.equals("f")) {
                xml.text();
            }
        }
        return text;
    }

    private String value(String value, String type, String style) {
        return switch (type) {
            case "s" -> shared(Integer.parseInt(value));
            case "b" -> String.valueOf(isTrue(value));
            case "d" -> value.substring(0, Math.min(10, value.length()));
            case "n" -> value.isEmpty() ? "" : number(Double.parseDouble(value), style);
            default -> value;
        };
    }

    private String shared(int place) {
        if (place < 0 || place >= shared.size()) {
            throw RefusedException.at("file", "document.import.notWorkbook");
        }
        return shared.get(place);
    }

    private String number(double value, String style) {
        if (styles.isDay(style) && value >= 1 && value <= LAST_DAY) {
            return dayZero.plusDays((long) value).toString();
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
