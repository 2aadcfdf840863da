package org.sightline.worker.pdf;

import static org.sightline.worker.pdf.Cos.name;
import static org.sightline.worker.pdf.Refusal.assertRefused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;

/** Whatever is wrong with a filtered file is found by the proof, whoever made the mistake. */
class ProofTest {

    private static final PdfFormat PDF = new PdfFormat();
    private static final Permitted DESIGN = Permitted.of("ocg:1", "base");
    private static final String CONTENT = "/OC /V BDC BT /F 20 Tf 20 200 Td (kept) Tj ET EMC 0 0 9 9 re f "
            + "/OC /S BDC BT /F 20 Tf 20 100 Td (hidden) Tj ET 50 50 90 90 re S EMC ";

    @TempDir
    private Path folder;

    private final Drawing drawing = new Drawing();
    private Path original;
    private Path filtered;

    interface Mistake {
        void make(PDDocument document) throws IOException;
    }

    @BeforeEach
    void filter() throws Exception {
        original = drawing.content(CONTENT).save(folder);
        filtered = folder.resolve("filtered.pdf");
        PDF.filter(original, DESIGN, filtered, new Budget());
        PDF.verify(original, DESIGN, filtered, new Budget());
    }

    @AfterEach
    void close() throws IOException {
        drawing.close();
    }

    private void assertDoubt(Path result) {
        assertRefused(Reason.IN_DOUBT, () -> PDF.verify(original, DESIGN, result, new Budget()));
    }

    private void assertFound(Mistake mistake) throws IOException {
        Path wrong = folder.resolve("wrong.pdf");
        try (PDDocument document = Loader.loadPDF(filtered.toFile())) {
            mistake.make(document);
            document.save(wrong.toFile());
        }
        assertDoubt(wrong);
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static void append(PDDocument document, String content) throws IOException {
        COSDictionary page = document.getPage(0).getCOSObject();
        String before = new String(document.getPage(0).getContents().readAllBytes());
        page.setItem(COSName.CONTENTS, Cos.stream(document, before + content));
    }

    @Test
    void theOriginalIsNoResult() {
        assertDoubt(original);
    }

    @Test
    void aLayerTooManyIsFound() throws Exception {
        Path more = folder.resolve("more.pdf");
        PDF.filter(original, Permitted.of("ocg:0", "ocg:1", "base"), more, new Budget());
        assertDoubt(more);
    }

    @Test
    void aLayerTooFewIsFound() throws Exception {
        Path fewer = folder.resolve("fewer.pdf");
        PDF.filter(original, Permitted.of("base"), fewer, new Budget());
        assertDoubt(fewer);
    }

    @Test
    void aStrokeMoreIsFound() throws IOException {
        assertFound(document -> append(document, " 50 50 90 90 re S"));
    }

    @Test
    void textNobodySeesIsFound() throws IOException {
        assertFound(document -> append(document, " BT /F0 20 Tf 3 Tr 20 100 Td (hid) Tj ET"));
    }

    @Test
    void aNameOfADeniedLayerIsFound() throws IOException {
        assertFound(document -> document.getPage(0)
                .getResources()
                .getCOSObject()
                .setItem(name("ColorSpace"), Cos.dict("Secret die", "/DeviceRGB")));
    }

    @Test
    void entriesNobodyKnowsAreFound() throws IOException {
        assertFound(document -> catalog(document).setItem(name("Lang"), new COSString("x")));
        assertFound(document -> catalog(document).setItem(name("PageMode"), name("UseNone")));
        assertFound(document -> document.getPage(0).getCOSObject().setItem(name("Tabs"), name("S")));
        assertFound(document ->
                document.getPage(0).getResources().getCOSObject().setItem(name("Metadata"), Cos.stream(document, "x")));
        assertFound(document -> document.getDocumentInformation().setTitle("x"));
    }

    @Test
    void aSecondRevisionIsFound() throws IOException {
        Path twice = folder.resolve("twice.pdf");
        try (PDDocument document = Loader.loadPDF(filtered.toFile());
                OutputStream out = Files.newOutputStream(twice)) {
            catalog(document).setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertDoubt(twice);
    }

    @Test
    void aResultThatCannotBeReadIsInDoubt() throws IOException {
        assertDoubt(Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 no drawing %%EOF"));
    }

    @Test
    void bytesBehindTheEndAreFound() throws IOException {
        Path longer = folder.resolve("longer.pdf");
        byte[] bytes = Files.readAllBytes(filtered);
        try (OutputStream out = Files.newOutputStream(longer)) {
            out.write(bytes);
            out.write("% remark".getBytes());
        }
        assertDoubt(longer);
    }
}
