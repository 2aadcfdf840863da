package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.entities.shared.RefusedException;

class WorkbookSheetTest {

    private static final int MANY = 100;

    @Test
    @DisplayName("Texts, numbers, days and what formulas came to are read from the first sheet that is not hidden")
    void readsCells() {
        byte[] workbook =
                Workbooks.ofRows("<row r='2'><c r='A2' t='s'><v>0</v></c><c t='inlineStr'><is><t>Due</t></is></c>"
                        + "<c r='AB2'><v>1</v></c></row><row><c t='s'><v>1</v></c><c s='1'><v>46112</v></c>"
                        + "<c s='2'><v>46112.50</v></c><c t='str'><f>A1</f><v>a</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c>"
                        + "<c t='d'><v>2026-03-31T00:00:00</v></c></row><row r='9'><c r='C9' s='1'/></row>");

        assertThat(WorkbookSheet.read(workbook, MANY))
                .containsExactly(
                        new WorkbookSheet.Line(2, Map.of(0, "Number", 1, "Due", 27, "1")),
                        new WorkbookSheet.Line(
                                3,
                                Map.of(
                                        0,
                                        "P1-7",
                                        1,
                                        "2026-03-31",
                                        2,
                                        "46112.5",
                                        3,
                                        "a",
                                        4,
                                        "true",
                                        5,
                                        "#N/A",
                                        6,
                                        "2026-03-31")));
    }

    @Test
    @DisplayName("A workbook that counts its days from 1904 means the same days")
    void countsFrom1904() {
        Map<String, String> parts = Workbooks.parts("<worksheet><row><c s='1'><v>44650</v></c></row></worksheet>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        assertThat(WorkbookSheet.read(Workbooks.zip(parts), MANY).get(0).cells())
                .containsValue("2026-03-31");
    }

    @Test
    @DisplayName("Entities are not resolved: a workbook with a document type is none")
    void refusesDocumentTypes() {
        Map<String, String> parts = Workbooks.parts(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet><row><c t='str'><v>&e;</v></c></row></worksheet>");
        assertRefused("document.import.notWorkbook", () -> WorkbookSheet.read(Workbooks.zip(parts), MANY));
        Map<String, String> harmless = Workbooks.parts("<!DOCTYPE worksheet><worksheet><row/></worksheet>");
        assertRefused("document.import.notWorkbook", () -> WorkbookSheet.read(Workbooks.zip(harmless), MANY));
        Map<String, String> laughing = Workbooks.parts("<worksheet/>");
        laughing.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><sst><si><t>&b;</t></si></sst>");
        assertRefused("document.import.notWorkbook", () -> WorkbookSheet.read(Workbooks.zip(laughing), MANY));
    }

    @Test
    @DisplayName("An archive that unpacks to very much is left at the limit, and what nobody wants is not unpacked")
    void refusesBombs() {
        Map<String, String> parts = Workbooks.parts("<worksheet><row><c><v>1</v></c></row></worksheet>");
        String swollen = " ".repeat(21_000_000);
        parts.put("xl/media/picture.png", swollen);
        assertThat(WorkbookSheet.read(Workbooks.zip(parts), MANY)).hasSize(1);
        parts.put("xl/worksheets/sheet7.xml", swollen);
        byte[] workbook = Workbooks.zip(parts);
        assertThat(workbook.length).isLessThan(100_000);
        assertRefused("document.import.tooMuchInside", () -> WorkbookSheet.read(workbook, MANY));
    }

    @Test
    @DisplayName("What is no workbook, and what has too many lines, is refused beside the field")
    void refusesOthers() {
        assertRefused("document.import.notWorkbook", () -> WorkbookSheet.read(bytes("Number;Title"), MANY));
        assertRefused("import.empty", () -> WorkbookSheet.read(new byte[0], MANY));
        assertRefused("import.tooLarge", () -> WorkbookSheet.read(new byte[5_000_001], MANY));
        byte[] whole = Workbooks.ofRows("<row><c><v>1</v></c></row>");
        assertRefused(
                "document.import.notWorkbook", () -> WorkbookSheet.read(Arrays.copyOf(whole, whole.length / 2), MANY));
        for (String cell : new String[] {"<c t='s'><v>2</v></c>", "<c><v>NaN</v></c>", "<c><v>x</v></c>", "<c>"}) {
            byte[] broken = Workbooks.ofRows("<row>" + cell + "</row>");
            assertRefused("document.import.notWorkbook", () -> WorkbookSheet.read(broken, MANY));
        }
        assertThat(WorkbookSheet.read(Workbooks.ofRows("<row><c><v>1E308</v></c></row>"), MANY))
                .hasSize(1);
        byte[] two = Workbooks.ofRows("<row><c><v>1</v></c></row>".repeat(2));
        assertRefused("import.tooMany", () -> WorkbookSheet.read(two, 1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getField())
                        .contains("file"))
                .hasMessage(key);
    }
}
