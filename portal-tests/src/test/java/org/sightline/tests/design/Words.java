package org.sightline.tests.design;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Words that stand nowhere else, and which of them an answer contains however it is packed. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("zq[0-9a-z]{9}");
    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f]{22,})>");
    private static final long SMALLEST = 1L << 40;

    private Words() {}

    /** A word nobody has used. */
    static String fresh() {
        return "zq" + Long.toString(ThreadLocalRandom.current().nextLong(SMALLEST, 32 * SMALLEST), 32);
    }

    /** In plain bytes, in wide letters, in hexadecimal, in packed streams, and as a reader of the format reads it. */
    public static Set<String> in(byte[] bytes) {
        Set<String> found = plain(new String(bytes, ISO_8859_1));
        String text = new String(bytes, ISO_8859_1);
        STREAM.matcher(text).results().map(MatchResult::end).forEach(at -> found.addAll(plain(inflated(bytes, at))));
        if (text.startsWith("\u0089PNG")) {
            for (int at = 0; at < bytes.length - 1; at++) {
                if (bytes[at] == 0x78) {
                    found.addAll(plain(inflated(bytes, at)));
                }
            }
        }
        if (text.startsWith("%PDF-")) {
            found.addAll(plain(read(bytes)));
        }
        return found;
    }

    private static Set<String> plain(String text) {
        Set<String> found = new TreeSet<>();
        String bare = HEX.matcher(text)
                .results()
                .map(hex -> hex.group(1).substring(hex.group(1).length() % 2))
                .map(hex -> new String(HexFormat.of().parseHex(hex), ISO_8859_1))
                .collect(Collectors.joining(" ", " ", " "));
        for (String form : new String[] {text, text.replace("\0", ""), bare, bare.replace("\0", "")}) {
            WORD.matcher(form).results().map(MatchResult::group).forEach(found::add);
        }
        return found;
    }

    private static String inflated(byte[] bytes, int at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
            in.transferTo(out);
        } catch (IOException e) {
            return out.toString(ISO_8859_1); // why: not packed, or only as far as it is
        }
        return out.toString(ISO_8859_1);
    }

    private static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException("a PDF that cannot be read was given out", e);
        }
    }
}
