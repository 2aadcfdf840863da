package org.sightline.worker.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.paper.Cover;
import org.sightline.worker.paper.Sheet;
import org.sightline.worker.paper.Transmittal;

class StampTest {

    private static final List<String> LINES =
            List.of("IFR for review", "P1-101 · Rev. 0", "26 Nov 2026 · Sightline Größe · T-001");
    private static final String WORDS = "BT /F 20 Tf 60 300 Td (Valve list) Tj ET";

    @TempDir
    private Path folder;

    /** A page full of black with dark words upon it, and whatever else its content does. */
    private static PDPage page(PDDocument document, PDRectangle size, String more) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        var font = new org.apache.pdfbox.pdmodel.font.PDType1Font(
                org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA);
        var resources = new org.apache.pdfbox.pdmodel.PDResources();
        resources.put(COSName.getPDFName("F"), font);
        resources.put(COSName.getPDFName("L"), hidden(document));
        page.setResources(resources);
        COSStream content = document.getDocument().createCOSStream();
        try (var out = content.createOutputStream()) {
            out.write(("0 g -9000 -9000 20000 20000 re f 0.3 g " + WORDS + " " + more)
                    .getBytes(StandardCharsets.US_ASCII));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, content);
        return page;
    }

    /** A layer nobody sees. */
    private static PDOptionalContentGroup hidden(PDDocument document) {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("Hidden");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(layers);
        return layer;
    }

    private Path save(PDDocument document) throws IOException {
        Path file = folder.resolve("original.pdf");
        document.save(file.toFile());
        return file;
    }

    private Path stamped(Path original, String name, Cover cover) throws IOException, RefusedDrawingException {
        Path into = folder.resolve(name);
        new StampWriter(new Stamp(LINES, cover), StampWriter.budget()).write(original, into);
        return into;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document);
    }

    /** The page is black but for the stamp, which lies in its lower left corner and upright. */
    private static void assertStampedInTheCorner(PDDocument document, int page) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImage(page);
        int left = image.getWidth();
        int right = 0;
        int top = image.getHeight();
        int white = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = image.getHeight() / 2; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFF) > 200) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    white++;
                }
            }
        }
        assertThat(white).as("can be read on dark content").isGreaterThan(200);
        assertThat(left).isLessThan(30);
        assertThat(image.getHeight() - top).isLessThan(image.getHeight() / 2 - 1);
        assertThat(right - left).as("lies on its long side").isGreaterThan(image.getHeight() - top);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    @DisplayName(
            "whichever way a page is turned and cut, the stamp stands upright in the corner one sees, and nothing else changes")
    void keepsToThePage(int rotation) throws Exception {
        Path original;
        PDRectangle cut = new PDRectangle(40, 250, 400, 300);
        try (PDDocument document = new PDDocument()) {
            page(document, PDRectangle.A4, "").setRotation(rotation);
            PDPage second = page(document, PDRectangle.A0, "");
            second.setRotation(rotation);
            PDPage third = page(document, PDRectangle.A4, "");
            third.setRotation(rotation);
            third.setCropBox(cut);
            original = save(document);
        }
        try (PDDocument read =
                Loader.loadPDF(stamped(original, "stamped.pdf", null).toFile())) {
            assertThat(read.getNumberOfPages()).isEqualTo(3);
            for (int i = 0; i < 3; i++) {
                assertThat(text(read, i)).contains(LINES);
                assertThat(text(read, i).replaceAll("\\s", "")).contains("Valvelist");
                assertThat(read.getPage(i).getRotation()).isEqualTo(rotation);
            }
            assertStampedInTheCorner(read, 0);
            assertStampedInTheCorner(read, 2);
            assertThat(read.getPage(1).getMediaBox().getWidth()).isEqualTo(PDRectangle.A0.getWidth());
            assertThat(read.getPage(2).getCropBox().toString()).isEqualTo(cut.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q 9 0 0 9 50 50 cm q 0 0 1 1 re W n", "Q Q 0.01 0 0 0.01 300 300 cm", "/OC /L BDC q q"})
    @DisplayName("content that does not put back what it changed changes nothing of the stamp")
    void unbalancedContent(String left) throws Exception {
        Path original;
        try (PDDocument document = new PDDocument()) {
            page(document, PDRectangle.A4, left);
            original = save(document);
        }
        try (PDDocument read =
                Loader.loadPDF(stamped(original, "stamped.pdf", null).toFile())) {
            assertStampedInTheCorner(read, 0);
        }
    }

    @Test
    @DisplayName("pages that share their content bear one stamp each, and a small page a small one")
    void sharedContent() throws Exception {
        Path original;
        try (PDDocument document = new PDDocument()) {
            PDPage first = page(document, PDRectangle.A4, "");
            COSArray shared = new COSArray();
            shared.add(first.getCOSObject().getItem(COSName.CONTENTS));
            COSObject one = new COSObject(shared);
            first.getCOSObject().setItem(COSName.CONTENTS, one);
            PDPage second = page(document, new PDRectangle(90, 60), "");
            second.getCOSObject().setItem(COSName.CONTENTS, one);
            original = save(document);
        }
        try (PDDocument read =
                Loader.loadPDF(stamped(original, "stamped.pdf", null).toFile())) {
            assertThat(text(read, 0).split("IFR for review", -1)).hasSize(2);
            assertStampedInTheCorner(read, 0);
            assertStampedInTheCorner(read, 1);
        }
    }

    @Test
    @DisplayName("a cover goes before the first page and says all it was given; pages keep their names")
    void cover() throws Exception {
        Path original;
        try (PDDocument document = new PDDocument()) {
            page(document, PDRectangle.A4, "");
            page(document, PDRectangle.A4, "");
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange range = new PDPageLabelRange();
            range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            labels.setLabelItem(0, range);
            document.getDocumentCatalog().setPageLabels(labels);
            original = save(document);
        }
        Path one = stamped(original, "one.pdf", full());
        try (PDDocument read = Loader.loadPDF(one.toFile())) {
            assertThat(read.getNumberOfPages()).isEqualTo(3);
            assertThat(text(read, 0))
                    .contains("P1-101", "Valve list", "Customer", "Northfield", "1 Approved", "Signature")
                    .doesNotContain(LINES.get(2));
            assertThat(text(read, 1)).contains("Valve list").contains(LINES);
            assertThat(read.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .endsWith("i", "ii");
        }
    }

    @Test
    @DisplayName("the same document and the same words make the same bytes")
    void sameBytes() throws Exception {
        Path original = folder.resolve("original.pdf");
        Files.writeString(
                original,
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """);
        assertThat(Files.readAllBytes(stamped(original, "other.pdf", full())))
                .isEqualTo(Files.readAllBytes(stamped(original, "one.pdf", full())));
    }

    @Test
    @DisplayName("an old document stays one that old programs can read")
    void staysAsOldAsItIs() throws Exception {
        Path original;
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.4f);
            page(document, PDRectangle.A4, "");
            original = folder.resolve("original.pdf");
            document.save(original.toFile(), CompressParameters.NO_COMPRESSION);
        }
        String written = Files.readString(stamped(original, "stamped.pdf", full()), StandardCharsets.ISO_8859_1);
        assertThat(written).startsWith("%PDF-1.4").contains("\nxref").doesNotContain("/ObjStm");
    }

    static Cover full() {
        return new Cover(
                "Cover",
                "P1-101 Rev. 0",
                "Valve list",
                List.of(new Sheet.Fact("Project", "P1 Filling line 4"), new Sheet.Fact("Customer", "Northfield")),
                new Transmittal.Block("Answer", List.of("1 Approved", "2 Approved with comments", "3 Rejected")),
                new Transmittal.Block("Answered by", List.of("Name", "Date", "Signature")));
    }

    private void assertRefused(Reason reason, Path original) throws IOException {
        assertThatThrownBy(() -> stamped(original, "stamped.pdf", null))
                .isInstanceOfSatisfying(RefusedDrawingException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing half made is left").containsExactly(original);
        }
    }

    @Test
    @DisplayName("what is encrypted or signed is left as it is")
    void boundDocuments() throws Exception {
        try (PDDocument document = new PDDocument()) {
            page(document, PDRectangle.A4, "");
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertRefused(Reason.ENCRYPTED, save(document));
        }
        try (PDDocument document = new PDDocument()) {
            page(document, PDRectangle.A4, "");
            Path unsigned = save(document);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            try (PDDocument again = Loader.loadPDF(unsigned.toFile())) {
                again.addSignature(signature, content -> new byte[] {1});
                ByteArrayOutputStream signed = new ByteArrayOutputStream();
                again.saveIncremental(signed);
                Files.write(unsigned, signed.toByteArray());
            }
            assertRefused(Reason.UNSUPPORTED, unsigned);
        }
    }

    @Test
    @DisplayName("what is damaged or made to hurt is refused, and the worker goes on")
    void hostileDocuments() throws Exception {
        Path original;
        try (PDDocument document = new PDDocument()) {
            page(document, PDRectangle.A4, "q ".repeat(5_000));
            original = save(document);
        }
        assertRefused(Reason.TOO_DEEP, original);
        byte[] whole = Files.readAllBytes(original);
        Files.write(original, Arrays.copyOf("%PDF-1.7 but nothing else".getBytes(StandardCharsets.US_ASCII), 400));
        assertRefused(Reason.BROKEN, original);
        try (PDDocument document = new PDDocument()) {
            COSStream bomb = document.getDocument().createCOSStream();
            bomb.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var out = bomb.createRawOutputStream();
                    var packing = new DeflaterOutputStream(out, new Deflater(1))) {
                for (int i = 0; i < 100; i++) {
                    packing.write(new byte[1 << 20]);
                }
            }
            page(document, PDRectangle.A4, "").getCOSObject().setItem(COSName.CONTENTS, bomb);
            original = save(document);
        }
        assertRefused(Reason.TOO_LARGE, original);
        assertThat(whole).isNotEmpty();
    }
}
