package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.font.Codes;

/** A font whose glyphs are content. Glyphs get new names, as their old ones were given by whoever made the file. */
final class Type3 implements CutFont {

    private final COSDictionary source;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSDictionary resources;
    private final Filtering filtering;
    private final PDType3Font font;
    private final Names names = new Names();
    private final Map<Integer, COSName> glyphs = new TreeMap<>();
    private final Map<COSStream, COSName> drawn = new HashMap<>();
    private final COSDictionary procedures = new COSDictionary();
    private final Set<Register> inherited = EnumSet.noneOf(Register.class);
    private final Codes codes = new Codes();

    Type3(COSDictionary source, COSDictionary around, Filtering filtering) throws IOException {
        this.source = source;
        this.filtering = filtering;
        COSDictionary own = source.getCOSDictionary(COSName.RESOURCES);
        this.resources = own == null ? around : own;
        this.font = (PDType3Font) PDFontFactory.createFont(source);
    }

    @Override
    public COSDictionary dictionary() {
        return dictionary;
    }

    @Override
    public void use(byte[] text) throws IOException, RefusedDrawingException {
        for (byte each : text) {
            int code = each & 0xFF;
            if (codes.add(code, 1) && font.getCharProc(code) != null) {
                glyphs.put(code, glyph(font.getCharProc(code).getCOSObject()));
            }
        }
    }

    private COSName glyph(COSStream procedure) throws IOException, RefusedDrawingException {
        COSName name = drawn.get(procedure);
        if (name == null) {
            name = COSName.getPDFName("g" + drawn.size());
            drawn.put(procedure, name);
            Form form = filtering.forms().glyph(procedure, resources, names);
            procedures.setItem(name, form.stream());
            inherited.addAll(form.inherited());
        }
        return name;
    }

    @Override
    public Set<Register> inherited() {
        return inherited;
    }

    @Override
    public void finish() throws IOException, RefusedDrawingException {
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        for (COSName key : List.of(COSName.FONT_BBOX, COSName.FONT_MATRIX)) {
            COSBase value = filtering.value(source.getDictionaryObject(key));
            if (value != null) {
                dictionary.setItem(key, value);
            }
        }
        dictionary.setItem(COSName.CHAR_PROCS, procedures);
        dictionary.setItem(COSName.RESOURCES, names.dictionary());
        List<COSBase> differences = new ArrayList<>();
        glyphs.forEach((code, name) -> differences.addAll(List.of(COSInteger.get(code), name)));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, new COSArray(differences));
        dictionary.setItem(COSName.ENCODING, encoding);
        codes.widths(font, dictionary);
        codes.toUnicode(font, filtering.newStream()).ifPresent(map -> dictionary.setItem(COSName.TO_UNICODE, map));
    }
}
