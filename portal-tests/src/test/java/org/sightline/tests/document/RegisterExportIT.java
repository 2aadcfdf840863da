package org.sightline.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.tests.shared.PortalServer;

/** The register as a workbook and on paper. */
class RegisterExportIT {

    @TempDir
    Path folder;

    private final PortalServer server = PortalServer.get();
    private final Dossier copy = new Dossier(server, server.bridge().demonstration());

    @Test
    @DisplayName("W2 B6 a workbook holds every line for staff, and for a contact what it sees and no word of the rest")
    void holdsWhatOneSees() throws IOException {
        String path = "/documents/register.xlsx?project=" + copy.project("P1");
        assertThat(workbook("doc", path))
                .contains(copy.number("P1-001"), copy.number("P1-002"), copy.number("P1-003"), "With us");

        assertThat(workbook("lee", path))
                .contains(copy.number("P1-001"))
                .doesNotContain(copy.number("P1-002"), copy.number("P1-003"), "With us", "Cost estimate");
        assertThat(workbook("bea", "/documents/register.xlsx")).doesNotContain(copy.number("P1-001"));
    }

    @Test
    @DisplayName("W2 B6 on paper stand the same lines, for each what one sees, whole numbers and all columns")
    void goesOnPaper() throws IOException {
        String path = "/documents/register.pdf?project=" + copy.project("P1");
        assertThat(paper("doc", path))
                .contains(copy.number("P1-001"), copy.number("P1-002"), copy.number("P1-003"), "Withus", "Page1of1");
        assertThat(paper("lee", path))
                .contains(copy.number("P1-001"))
                .doesNotContain(copy.number("P1-002"), copy.number("P1-003"), "Withus", "Costestimate");
    }

    /** Its words without blanks, for cells break their lines. */
    private String paper(String who, String path) throws IOException {
        HttpResponse<byte[]> answer = copy.send(who, "GET", path, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument read = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s", "");
        }
    }

    private String workbook(String who, String path) throws IOException {
        HttpResponse<byte[]> answer = copy.send(who, "GET", path, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        Path file = Files.write(folder.resolve(who + ".xlsx"), answer.body());
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
