package org.sightline.worker.pdf.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** All names and strings of a document, and the bytes of all its streams. */
final class Words {

    /** Shorter names are found in any bytes by chance. */
    private static final int TELLING = 6;

    private final PDDocument document;
    private final Set<String> words = new HashSet<>();
    private final StringBuilder bytes = new StringBuilder();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Words(PDDocument document) {
        this.document = document;
    }

    /** The first of some names that is there; null when none is. */
    String find(Set<String> names) throws IOException {
        if (names.isEmpty()) {
            return null;
        }
        COSDocument objects = document.getDocument();
        collect(objects.getTrailer());
        for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
            collect(objects.getObjectFromPool(key));
        }
        for (String name : names) {
            boolean hit = words.contains(name) || name.length() >= TELLING && bytes.indexOf(name) >= 0;
            if (!name.isBlank() && hit) {
                return name;
            }
        }
        return null;
    }

    private void collect(COSBase base) throws IOException {
        COSBase each = base instanceof COSObject object ? object.getObject() : base;
        if (each instanceof COSName name) {
            words.add(name.getName());
        } else if (each instanceof COSString string) {
            words.add(string.getString());
        } else if (each != null && (each instanceof COSArray || each instanceof COSDictionary) && seen.add(each)) {
            inside(each);
        }
    }

    private void inside(COSBase each) throws IOException {
        if (each instanceof COSArray array) {
            for (COSBase part : array) {
                collect(part);
            }
            return;
        }
        COSDictionary dictionary = (COSDictionary) each;
        for (COSName key : dictionary.keySet()) {
            collect(key);
            collect(dictionary.getItem(key));
        }
        if (dictionary instanceof COSStream stream) {
            stream(stream);
        }
    }

    private void stream(COSStream stream) throws IOException {
        byte[] unpacked = unpacked(stream);
        boolean content = stream.size() <= 3 && !stream.containsKey(COSName.SUBTYPE)
                || COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE));
        if (content) {
            content(unpacked);
        } else {
            bytes.append(new String(unpacked, StandardCharsets.ISO_8859_1)).append('\n');
        }
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Why: what a visible text says is no name; its strings are compared as characters. */
    private void content(byte[] unpacked) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(unpacked);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSName name) {
                words.add(name.getName());
            }
        }
    }
}
