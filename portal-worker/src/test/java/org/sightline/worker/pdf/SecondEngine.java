package org.sightline.worker.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Poppler as another reader: what it draws and what text it finds, in an original with its layers switched and in a result. */
final class SecondEngine {

    private static final Set<String> DRAWN = Annotations.DRAWN;

    private final Path folder;

    SecondEngine(Path folder) {
        this.folder = folder;
    }

    static boolean installed() {
        return Files.isExecutable(Path.of("/usr/bin/pdftocairo")) && Files.isExecutable(Path.of("/usr/bin/pdftotext"));
    }

    /** Pixels that differ by more than 16 of 255 in any channel, on the first two pages, at 72 dpi. */
    long difference(Path original, Set<String> keys, Path filtered) throws Exception {
        Path before = switched(original, keys, "before.pdf");
        Path after = switched(filtered, null, "after.pdf");
        long different = 0;
        for (int page = 1; page <= Math.min(2, pages(original)); page++) {
            different += difference(drawn(before, page), drawn(after, page));
        }
        return different;
    }

    /** Words of the result that the original with its layers switched does not have. */
    List<String> more(Path original, Set<String> keys, Path filtered) throws Exception {
        List<String> words = new ArrayList<>(words(switched(filtered, null, "after.pdf")));
        words(switched(original, keys, "before.pdf")).forEach(words::remove);
        return words;
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /** A copy with the layers of some keys on and all others off; all on without keys. */
    private Path switched(Path file, Set<String> keys, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.removeItem(COSName.ACRO_FORM);
            COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
            COSArray groups = properties == null ? new COSArray() : properties.getCOSArray(COSName.OCGS);
            COSArray on = new COSArray();
            COSArray off = new COSArray();
            for (int i = 0; i < groups.size(); i++) {
                COSDictionary group = (COSDictionary) groups.getObject(i);
                group.removeItem(COSName.getPDFName("Usage"));
                (keys == null || keys.contains("ocg:" + i) ? on : off).add(group);
            }
            if (properties != null) {
                properties.removeItem(COSName.getPDFName("Configs"));
                properties.setItem(COSName.D, Cos.dict("ON", on, "OFF", off));
            }
            for (PDPage page : document.getPages()) {
                annotations(page.getCOSObject());
            }
            document.save(copy.toFile());
        }
        return copy;
    }

    private static void annotations(COSDictionary page) {
        COSArray kept = new COSArray();
        COSArray all = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            COSBase each = all.getObject(i);
            if (each instanceof COSDictionary annotation
                    && DRAWN.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))
                    && Annotations.appearance(annotation) != null) {
                kept.add(annotation);
            }
        }
        page.setItem(COSName.ANNOTS, kept);
    }

    private BufferedImage drawn(Path file, int page) throws Exception {
        Path picture = folder.resolve("drawn");
        String number = Integer.toString(page);
        Readers.run(
                "pdftocairo",
                "-png",
                "-singlefile",
                "-r",
                "72",
                "-f",
                number,
                "-l",
                number,
                file.toString(),
                picture.toString());
        return ImageIO.read(folder.resolve("drawn.png").toFile());
    }

    private static long difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Long.MAX_VALUE / 4;
        }
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int by = (one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF);
                    if (Math.abs(by) > 16) {
                        different++;
                        break;
                    }
                }
            }
        }
        return different;
    }

    private List<String> words(Path file) throws Exception {
        Path text = folder.resolve("text.txt");
        Readers.run("pdftotext", file.toString(), text.toString());
        return List.of(Files.readString(text, StandardCharsets.UTF_8).trim().split("\\s+"));
    }
}
