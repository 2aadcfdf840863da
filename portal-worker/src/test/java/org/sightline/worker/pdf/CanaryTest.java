package org.sightline.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;

/** A secret in every kind of place, and nothing of any left, whoever reads. */
class CanaryTest {

    private static final PdfFormat PDF = new PdfFormat();
    private static final CanaryFile CANARIES = new CanaryFile();

    @TempDir
    static Path folder;

    private static Path original;
    private static Path filtered;

    @BeforeAll
    static void filter() throws Exception {
        original = CANARIES.save(folder);
        filtered = folder.resolve("filtered.pdf");
        PDF.filter(original, Permitted.of("ocg:1", "base"), filtered, new Budget());
    }

    @Test
    void thereAreSecretsInManyKindsOfPlaces() throws IOException {
        assertThat(CANARIES.places).hasSizeGreaterThanOrEqualTo(90);
        assertThat(leaks(Readers.objects(original) + Readers.bytes(original))).hasSameSizeAs(CANARIES.places.keySet());
    }

    @Test
    void noneIsLeftForWhoReadsTheObjects() throws IOException {
        assertThat(leaks(Readers.objects(filtered))).isEmpty();
    }

    @Test
    void noneIsLeftForWhoUnpacksTheBytes() throws IOException {
        assertThat(leaks(Readers.bytes(filtered))).isEmpty();
    }

    @Test
    void noneIsLeftForWhoReadsTheWords() throws IOException {
        assertThat(leaks(Readers.words(original))).isNotEmpty();
        assertThat(leaks(Readers.words(filtered))).isEmpty();
    }

    @Test
    void noneIsLeftForOtherPrograms() throws Exception {
        for (String told : Readers.programs(filtered)) {
            assertThat(leaks(told)).isEmpty();
        }
    }

    @Test
    void whatIsPermittedIsAllThere() throws IOException {
        String all = Readers.objects(filtered);
        for (int i = 1; i <= 9; i++) {
            assertThat(all).contains("KEEP" + i);
        }
        assertThat(all).contains("KEEPFORM", "KeptInk", "Design");
    }

    @Test
    void theResultIsProved() throws Exception {
        PDF.verify(original, Permitted.of("ocg:1", "base"), filtered, new Budget());
    }

    @Test
    void switchingTheLayerOffLeaks() throws IOException {
        assertThat(leaks(naive(document -> {
                    properties(document)
                            .getCOSDictionary(COSName.D)
                            .setItem(
                                    COSName.OFF,
                                    new COSArray(List.of(properties(document)
                                            .getCOSArray(COSName.OCGS)
                                            .get(0))));
                    return document;
                })))
                .hasSizeGreaterThan(60);
    }

    @Test
    void removingTheListOfLayersLeaks() throws IOException {
        assertThat(leaks(naive(document -> {
                    document.getDocumentCatalog().getCOSObject().removeItem(COSName.OCPROPERTIES);
                    return document;
                })))
                .hasSizeGreaterThan(60);
    }

    @Test
    void copyingThePagesLeaks() throws IOException {
        assertThat(leaks(naive(document -> {
                    PDDocument copy = new PDDocument();
                    for (PDPage page : document.getPages()) {
                        imported(copy, page);
                    }
                    return copy;
                })))
                .hasSizeGreaterThan(50);
    }

    private static void imported(PDDocument copy, PDPage page) {
        try {
            copy.importPage(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static COSDictionary properties(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    }

    private static String naive(UnaryOperator<PDDocument> way) throws IOException {
        Path file = folder.resolve("naive.pdf");
        try (PDDocument document = Loader.loadPDF(original.toFile());
                PDDocument changed = way.apply(document)) {
            changed.save(file.toFile());
        }
        return Readers.objects(file);
    }

    /** Secrets found as they are, in two bytes for each character, or in hexadecimal digits, with their places. */
    private static Map<String, String> leaks(String all) {
        Map<String, String> found = new TreeMap<>();
        CANARIES.places.forEach((secret, place) -> {
            String wide = new String(secret.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
            StringBuilder hex = new StringBuilder();
            StringBuilder wideHex = new StringBuilder();
            secret.chars().forEach(each -> hex.append(String.format("%02X", each)));
            secret.chars().forEach(each -> wideHex.append(String.format("%04X", each)));
            for (String form : List.of(secret, wide, hex.toString(), wideHex.toString())) {
                if (all.contains(form)) {
                    found.put(secret, place);
                }
            }
        });
        return found;
    }
}
