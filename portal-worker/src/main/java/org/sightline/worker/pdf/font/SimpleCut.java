package org.sightline.worker.pdf.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** Cuts a font with codes of one byte. */
final class SimpleCut {

    private static final int SYMBOLIC = 4;
    private static final int NONSYMBOLIC = 32;

    private final PDSimpleFont font;
    private final Codes codes;
    private final Supplier<COSStream> streams;

    SimpleCut(PDSimpleFont font, Codes codes, Supplier<COSStream> streams) {
        this.font = font;
        this.codes = codes;
        this.streams = streams;
    }

    void write(COSDictionary source, COSDictionary into) throws IOException {
        if (source.containsKey(COSName.WIDTHS)) {
            codes.widths(font, into);
        }
        COSDictionary description = SubsetFont.description(source);
        if (description != null) {
            into.setItem(COSName.FONT_DESC, description);
        }
        boolean written = description != null && font.isEmbedded() && program(description, into);
        if (!written) {
            encoding(source).ifPresent(encoding -> into.setItem(COSName.ENCODING, encoding));
        }
    }

    /** @return whether a program was made, with an encoding of its own */
    private boolean program(COSDictionary description, COSDictionary into) throws IOException {
        try {
            if (font instanceof PDTrueTypeFont trueType && !CompositeCut.postScript(trueType.getTrueTypeFont())) {
                return trueType(trueType, description);
            }
            outlines(description, into);
            return true;
        } catch (IOException | RuntimeException e) {
            // why: a program nobody can read shows nothing in other readers either; they take a font of their own
            return false;
        }
    }

    /** A program read by code alone, whose numbers mean nothing else. */
    private boolean trueType(PDTrueTypeFont trueType, COSDictionary description) throws IOException {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int code : codes.all()) {
            glyphs.put(code, trueType.codeToGID(code));
        }
        TrueTypeProgram program = new TrueTypeProgram(trueType.getTrueTypeFont());
        SortedMap<Integer, Integer> renumbered = new TreeMap<>();
        glyphs.forEach((code, glyph) -> renumbered.put(code, program.add(glyph)));
        COSStream stream = streams.get();
        CompositeCut.write(stream, program.bytes(renumbered), true);
        SubsetFont.box(
                description, program.box(), 1.0 / trueType.getTrueTypeFont().getUnitsPerEm());
        description.setItem(COSName.FONT_FILE2, stream);
        description.setInt(COSName.FLAGS, description.getInt(COSName.FLAGS, 0) & ~NONSYMBOLIC | SYMBOLIC);
        return true;
    }

    private void outlines(COSDictionary description, COSDictionary into) throws IOException {
        double[] matrix = new double[6];
        float[][] values = font.getFontMatrix().getValues();
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = values[i / 2][i % 2];
        }
        Map<String, Outline> glyphs = new LinkedHashMap<>();
        GeneralPath missing = font.getFontBoxFont().getPath(".notdef");
        glyphs.put(".notdef", new Outline(".notdef", 0, missing, 0));
        List<COSBase> differences = new ArrayList<>();
        for (int code : codes.all()) {
            GeneralPath path = ((PDVectorFont) font).getPath(code);
            String name = name(code, glyphs);
            glyphs.computeIfAbsent(name, each -> new Outline(each, 0, path, width(code) / 1000 / matrix[0]));
            differences.add(COSInteger.get(code));
            differences.add(COSName.getPDFName(name));
        }
        String called = into.getNameAsString(COSName.BASE_FONT, "Font");
        CffProgram program = new CffProgram(called, List.copyOf(glyphs.values()), matrix, false);
        SubsetFont.box(description, program.box(), matrix[0]);
        COSStream stream = streams.get();
        stream.setName(COSName.SUBTYPE, "Type1C");
        CompositeCut.write(stream, program.bytes(), false);
        description.setItem(COSName.FONT_FILE3, stream);
        into.setName(COSName.SUBTYPE, "Type1");
        into.setItem(COSName.ENCODING, dictionary(differences));
    }

    /** The name the font has for it; one of ours where it has none, or has it for another code too. */
    private String name(int code, Map<String, Outline> glyphs) {
        String name = font.getEncoding() == null ? null : font.getEncoding().getName(code);
        boolean usable = name != null && name.matches("[A-Za-z0-9._]{1,31}") && !name.equals(".notdef");
        if (!usable) {
            return "c" + code;
        }
        return glyphs.containsKey(name) ? name + ".c" + code : name;
    }

    private double width(int code) {
        try {
            return font.getWidth(code);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The encoding of a font that is not in the file, with the differences of used codes. */
    private Optional<COSBase> encoding(COSDictionary source) {
        COSBase encoding = source.getDictionaryObject(COSName.ENCODING);
        if (encoding instanceof COSName) {
            return Optional.of(encoding);
        }
        if (!(encoding instanceof COSDictionary given)) {
            return Optional.empty();
        }
        List<COSBase> differences = new ArrayList<>();
        Map<Integer, String> told = differences(given.getCOSArray(COSName.DIFFERENCES));
        for (int code : codes.all()) {
            if (told.containsKey(code)) {
                differences.add(COSInteger.get(code));
                differences.add(COSName.getPDFName(told.get(code)));
            }
        }
        COSDictionary cut = dictionary(differences);
        SubsetFont.copy(given, cut, List.of("BaseEncoding"));
        return Optional.of(cut);
    }

    private static Map<Integer, String> differences(COSArray array) {
        Map<Integer, String> told = new TreeMap<>();
        int code = 0;
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSInteger start) {
                code = start.intValue();
            } else if (array.getObject(i) instanceof COSName name) {
                told.put(code++, name.getName());
            }
        }
        return told;
    }

    private static COSDictionary dictionary(List<COSBase> differences) {
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, new COSArray(differences));
        return encoding;
    }
}
