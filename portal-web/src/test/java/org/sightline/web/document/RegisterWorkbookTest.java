package org.sightline.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterWorkbookTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("What somebody typed stays text, also when it looks like a formula, and days are days")
    void writesTextsAndDays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterWorkbook book = new RegisterWorkbook(out, "Register P5", "Status as of today", List.of("N", "D"));
        book.add(Arrays.asList("=HYPERLINK(\"http://x\")", LocalDate.of(1900, 3, 1)));
        book.add(Arrays.asList("P5-002", null));
        book.finish();

        String all = content(out.toByteArray());
        assertThat(all).contains("Register P5", "Status as of today", "=HYPERLINK(&quot;http://x&quot;)", "P5-002");
        assertThat(all).as("a formula has an element of its own").doesNotContain("<f>");
        assertThat(all).as("the number of the day").contains("<v>61");
    }

    @Test
    @DisplayName("Lines leave as they are added, and all of them arrive")
    void letsLinesGo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterWorkbook book = new RegisterWorkbook(out, "Register", "Status", List.of("N"));
        for (int i = 0; i < 20_000; i++) {
            book.add(List.of("Document " + i + " " + Integer.toHexString(i * 31)));
        }
        int half = out.size();
        book.finish();

        assertThat(half).as("bytes that left before the end").isGreaterThan(out.size() / 2);
        assertThat(content(out.toByteArray())).contains("Document 0 ", "Document 19999 ");
    }

    /** Read as spreadsheets do, by the directory at the end. */
    private String content(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("register.xlsx"), workbook);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
