package org.sightline.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.worker.pdf.Cos.array;
import static org.sightline.worker.pdf.Cos.form;
import static org.sightline.worker.pdf.Cos.name;
import static org.sightline.worker.pdf.Refusal.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Files made to hurt whoever reads them, in a heap of 512 MB. */
class HostileTest {

    private static final PdfFormat PDF = new PdfFormat();

    @TempDir
    private Path folder;

    private final Drawing drawing = new Drawing();

    @AfterEach
    void close() throws IOException {
        drawing.close();
    }

    private Inspection inspect(Path file) throws IOException, RefusedDrawingException {
        return PDF.inspect(file, new Budget());
    }

    private void assertHeld(Reason reason) throws IOException {
        assertHeld(reason, new Budget());
    }

    private void assertHeld(Reason reason, Budget budget) throws IOException {
        Path file = drawing.save(folder);
        assertRefused(reason, () -> PDF.inspect(file, budget));
    }

    /** 16 MB and 20,000 things; why: what is to be held by it is made in a moment. */
    private static Budget small() {
        return new Budget(16 << 20, 20_000, Budget.PIXELS, Budget.DEPTH, Budget.TIME);
    }

    /** Zeros packed so often that a kilobyte becomes megabytes. */
    private static byte[] bomb(int megabytes, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream packing = out;
        for (int i = 0; i < times; i++) {
            packing = new DeflaterOutputStream(packing, new Deflater(i == 0 ? 1 : 9), 1 << 16);
        }
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            packing.write(zeros);
        }
        packing.close();
        return out.toByteArray();
    }

    private void raw(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        drawing.page.getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    @Test
    @DisplayName("F06 a stream that unpacks to more than one may is refused before it is unpacked")
    void aBombIsRefused() throws IOException {
        raw(Cos.into(drawing.document.getDocument().createCOSStream(), "Filter", "/FlateDecode"), bomb(120, 1));
        assertHeld(Reason.TOO_LARGE);
    }

    @Test
    void aBombInABombIsRefused() throws IOException {
        COSArray twice = array("/FlateDecode", "/FlateDecode");
        raw(Cos.into(drawing.document.getDocument().createCOSStream(), "Filter", twice), bomb(20, 2));
        assertHeld(Reason.TOO_LARGE, small());
    }

    @Test
    void aBombOfRunsIsRefused() throws IOException {
        byte[] runs = new byte[1 << 19];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        raw(Cos.into(drawing.document.getDocument().createCOSStream(), "Filter", "/RunLengthDecode"), runs);
        assertHeld(Reason.TOO_LARGE, small());
    }

    @Test
    void aBombOfPackedObjectsIsRefusedBeforeTheParserReadsThem() throws IOException {
        Path file = drawing.content("").save(folder);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(Files.readAllBytes(file));
        byte[] bomb = bomb(20, 1);
        String head = "9 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + bomb.length + ">> stream\n";
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(bomb);
        Files.write(file, whole.toByteArray());
        assertRefused(Reason.TOO_LARGE, () -> PDF.inspect(file, small()));
    }

    @Test
    @DisplayName("F07 an image of ten thousand million pixels is refused by its dictionary")
    void aHugeImageIsRefused() throws IOException {
        COSStream image = Cos.image(drawing.document, new byte[300]);
        Cos.into(image, "Width", 100_000, "Height", 100_000);
        drawing.objects.setItem(name("I"), image);
        drawing.content("/I Do");
        assertHeld(Reason.TOO_LARGE);
    }

    @Test
    void aHugeImageWithinContentIsRefused() throws IOException {
        drawing.content("BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID x EI");
        assertHeld(Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("F08 a page as large as a town becomes a picture of permitted size")
    void aHugePageBecomesASmallPicture() throws Exception {
        drawing.page.getCOSObject().setItem(COSName.MEDIA_BOX, array(0, 0, 2_000_000, 2_000_000));
        Path file = drawing.content("0 0 9 9 re f").save(folder);
        PDF.png(file, 0, 100_000, folder.resolve("page.png"), new Budget(1 << 30, 1_000, 1_000_000, 9, Budget.TIME));
        assertThat(folder.resolve("page.png")).isNotEmptyFile();
        assertThat(inspect(file).pages().get(0).widthMm()).isGreaterThan(500_000);
    }

    @Test
    void aFormThatDrawsItselfIsRefused() throws IOException {
        drawing.objects.setItem(name("X"), form(drawing.document, "/X Do", drawing.resources));
        drawing.content("/X Do");
        assertHeld(Reason.TOO_DEEP);
    }

    @Test
    void aPatternPaintedWithItselfIsRefused() throws IOException {
        COSStream tile =
                Cos.stream(drawing.document, "/Pattern cs /P scn 0 0 9 9 re f", "PatternType", 1, "PaintType", 1);
        Cos.into(
                tile,
                "TilingType",
                1,
                "BBox",
                array(0, 0, 9, 9),
                "XStep",
                9,
                "YStep",
                9,
                "Resources",
                drawing.resources);
        drawing.resources.setItem(name("Pattern"), Cos.dict("P", tile));
        drawing.content("/Pattern cs /P scn 0 0 9 9 re f");
        assertHeld(Reason.TOO_DEEP);
    }

    @Test
    void formsThatMultiplyAreRefused() throws IOException {
        COSDictionary below = new COSDictionary();
        COSStream last = form(drawing.document, "0 0 9 9 re f", below);
        for (int i = 0; i < 12; i++) {
            last = form(drawing.document, "/X Do ".repeat(20), Cos.dict("XObject", Cos.dict("X", last)));
        }
        drawing.objects.setItem(name("X"), last);
        drawing.content("/X Do");
        assertHeld(Reason.TOO_LARGE);
    }

    @Test
    void formsWithinFormsWithoutEndAreRefused() throws IOException {
        COSStream last = form(drawing.document, "0 0 9 9 re f", new COSDictionary());
        for (int i = 0; i < 200; i++) {
            last = form(drawing.document, "/X Do", Cos.dict("XObject", Cos.dict("X", last)));
        }
        drawing.objects.setItem(name("X"), last);
        drawing.content("/X Do");
        assertHeld(Reason.TOO_DEEP);
    }

    @Test
    void moreOperatorsThanAJobMayReadAreRefused() throws IOException {
        drawing.content("q Q ".repeat(11_000));
        assertHeld(Reason.TOO_LARGE, small());
    }

    @Test
    void statesSavedAndSectionsOpenedWithoutEndAreRefused() throws IOException {
        drawing.content("q ".repeat(500_000));
        assertHeld(Reason.TOO_DEEP);
        drawing.content("/OC /V BDC ".repeat(500_000));
        assertHeld(Reason.TOO_DEEP);
    }

    @Test
    void arraysWithinArraysWithoutEndAreNoOverflow() throws IOException {
        drawing.content("[".repeat(200_000) + "]".repeat(200_000) + " TJ 0 0 9 9 re f");
        Path file = drawing.save(folder);
        assertEnds(file);
        String deep = "%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF";
        Files.writeString(file, deep);
        assertEnds(file);
    }

    @Test
    void anEncryptedDocumentIsRefused() throws IOException {
        drawing.content("0 0 9 9 re f");
        drawing.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertHeld(Reason.ENCRYPTED);
    }

    @Test
    void aDocumentOnlyItsOwnerMayChangeIsRefused() throws IOException {
        drawing.content("0 0 9 9 re f");
        drawing.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertHeld(Reason.ENCRYPTED);
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        Path file = folder.resolve("drawing.pdf");
        for (String text : new String[] {"", "%PDF-1.7", "%PDF-1.7\ntrailer\n<</Root 1 0 R>>\n%%EOF", "hello"}) {
            Files.writeString(file, text);
            assertRefused(Reason.BROKEN, () -> inspect(file));
        }
    }

    @Test
    void aStreamPackedByNobodyKnowsWhatIsRefused() throws IOException {
        COSStream form = form(drawing.document, "0 0 9 9 re f", drawing.resources);
        drawing.objects.setItem(name("X"), Cos.into(form, "Filter", "/ZipDecode"));
        drawing.content("/X Do");
        assertHeld(Reason.BROKEN);
    }

    @Test
    void aFolderThatIsNotThereIsNoFaultOfTheDrawing() throws Exception {
        Path file = drawing.content("0 0 9 9 re f").save(folder);
        Path nowhere = folder.resolve("missing").resolve("filtered.pdf");
        assertThatThrownBy(() -> PDF.filter(file, Permitted.of("base"), nowhere, new Budget()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aDocumentWithoutItsTableIsReadFromItsObjects() throws Exception {
        Path file = drawing.content("/OC /V BDC 0 0 9 9 re f EMC").save(folder);
        String broken =
                Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll("startxref\\s+\\d+", "startxref 7");
        Files.writeString(file, broken, StandardCharsets.ISO_8859_1);
        assertThat(inspect(file).layers()).hasSize(3);
    }

    @Test
    @DisplayName("F09 damaged variants are read or refused, and nothing else")
    void damagedVariantsEnd() throws Exception {
        byte[] whole = Files.readAllBytes(new CanaryFile().save(folder));
        Random random = new Random(7);
        Path file = folder.resolve("variant.pdf");
        int variants = Boolean.getBoolean("sightline.full") ? 500 : 20;
        for (int i = 0; i < variants; i++) {
            byte[] variant = whole.clone();
            for (int each = 0; each < 1 + random.nextInt(60); each++) {
                variant[random.nextInt(variant.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, variant);
            assertEnds(file);
        }
    }

    /** In an answer or in a refusal, and without a file that is half written. */
    private void assertEnds(Path file) throws IOException {
        Path filtered = folder.resolve("ends.pdf");
        Files.deleteIfExists(filtered);
        try {
            inspect(file);
            PDF.filter(file, Permitted.of("ocg:1", "base"), filtered, new Budget());
            assertThat(filtered).exists();
        } catch (RefusedDrawingException e) {
            assertThat(e.reason()).isNotNull();
            assertThat(filtered).doesNotExist();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
