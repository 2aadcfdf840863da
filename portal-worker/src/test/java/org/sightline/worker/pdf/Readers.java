package org.sightline.worker.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything somebody could read out of a file, by readers of our own and by programs where they are installed. */
public final class Readers {

    private Readers() {}

    /** All objects the tables of the file lead to, as PDFBox reads them. */
    public static String objects(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            read(document.getDocument().getTrailer(), seen, all);
            for (COSObjectKey key :
                    List.copyOf(document.getDocument().getXrefTable().keySet())) {
                read(document.getDocument().getObjectFromPool(key), seen, all);
            }
        }
        return all.toString();
    }

    private static void read(COSBase base, Set<COSBase> seen, StringBuilder all) throws IOException {
        COSBase each = base instanceof COSObject object ? object.getObject() : base;
        if (each instanceof COSString string) {
            all.append(string.getString())
                    .append(' ')
                    .append(latin(string.getBytes()))
                    .append('\n');
        } else if (each instanceof COSName name) {
            all.append(name.getName()).append('\n');
        } else if (each != null && (each instanceof COSArray || each instanceof COSDictionary) && seen.add(each)) {
            if (each instanceof COSArray array) {
                for (COSBase part : array) {
                    read(part, seen, all);
                }
                return;
            }
            if (each instanceof COSStream stream) {
                try (InputStream raw = stream.createRawInputStream();
                        InputStream in = stream.createInputStream()) {
                    all.append(latin(raw.readAllBytes())).append(latin(in.readAllBytes()));
                }
            }
            for (COSName key : ((COSDictionary) each).keySet()) {
                all.append(key.getName()).append('\n');
                read(((COSDictionary) each).getItem(key), seen, all);
            }
        }
    }

    /** The bytes of the file, and whatever can be unpacked from any byte on, whether a table leads there or not. */
    public static String bytes(Path file) throws IOException {
        byte[] raw = Files.readAllBytes(file);
        StringBuilder all = new StringBuilder(latin(raw));
        for (int at = 0; at + 2 < raw.length; at++) {
            boolean packed = (raw[at] & 0x0F) == 8 && ((raw[at] & 0xFF) << 8 | raw[at + 1] & 0xFF) % 31 == 0;
            if (packed) {
                all.append(latin(inflated(raw, at))).append('\n');
            }
        }
        return all.toString();
    }

    private static byte[] inflated(byte[] raw, int at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(raw, at, raw.length - at))) {
            byte[] piece = new byte[4_096];
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                out.write(piece, 0, read);
            }
        } catch (IOException e) {
            return out.toByteArray(); // what came out before it broke was there
        }
        return out.toByteArray();
    }

    /** The words on the pages, by what their fonts say of their glyphs: where a page numbers glyphs, no byte of it spells a word. */
    public static String words(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What programs tell; empty when none is installed. */
    public static List<String> programs(Path file) throws IOException, InterruptedException {
        List<String> told = new ArrayList<>();
        Path plain = file.resolveSibling("plain.txt");
        run("qpdf", "--qdf", "--object-streams=disable", file.toString(), plain.toString())
                .ifPresent(nothing -> told.add(read(plain)));
        run("pdftotext", file.toString(), plain.toString()).ifPresent(nothing -> told.add(read(plain)));
        Files.deleteIfExists(plain);
        return told;
    }

    private static String read(Path file) {
        try {
            return latin(Files.readAllBytes(file));
        } catch (IOException e) {
            return "";
        }
    }

    /** @return empty when the program is not there */
    static Optional<Integer> run(String... command) throws IOException, InterruptedException {
        boolean installed = Files.isExecutable(Path.of("/usr/bin", command[0]));
        if (!installed) {
            return Optional.empty();
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(30, TimeUnit.SECONDS);
        return Optional.of(process.exitValue());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
