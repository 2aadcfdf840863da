package org.sightline.ejb.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks of one sheet, part by part, so that a test can also make one that no spreadsheet would. */
final class Workbooks {

    private static final String MAIN = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private Workbooks() {}

    /** Lines of texts and days; null is an empty cell. */
    static byte[] of(List<List<?>> lines) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            rows.append("<row r='").append(i + 1).append("'>");
            for (int j = 0; j < lines.get(i).size(); j++) {
                rows.append(cell(
                        (char) ('A' + j) + String.valueOf(i + 1), lines.get(i).get(j)));
            }
            rows.append("</row>");
        }
        return ofRows(rows.toString());
    }

    private static String cell(String place, Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof LocalDate day
                ? "<c r='" + place + "' s='1'><v>" + ChronoUnit.DAYS.between(ZERO, day) + "</v></c>"
                : "<c r='" + place + "' t='inlineStr'><is><t>" + value + "</t></is></c>";
    }

    static byte[] ofRows(String rows) {
        return zip(parts("<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    /** What a workbook is made of; shared strings 0 and 1 are "Number" and "P1-7" in two pieces. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook" + MAIN + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='Old' sheetId='1' state='hidden' r:id='rId1'/>"
                        + "<sheet name='New' sheetId='2' r:id='rId2'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet" + MAIN + "><numFmts><numFmt numFmtId='164' formatCode='[Red]0.0 \"days\"'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='22'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst" + MAIN + "><si><t>Number</t></si>"
                        + "<si><r><rPr/><t>P1</t></r><r><t>-7</t></r><rPh><t>spoken</t></rPh></si></sst>");
        parts.put("xl/worksheets/sheet2.xml", sheet);
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
