package org.sightline.worker.pdf;

import static org.sightline.worker.pdf.Cos.array;
import static org.sightline.worker.pdf.Cos.dict;
import static org.sightline.worker.pdf.Cos.form;
import static org.sightline.worker.pdf.Cos.hex;
import static org.sightline.worker.pdf.Cos.image;
import static org.sightline.worker.pdf.Cos.into;
import static org.sightline.worker.pdf.Cos.name;
import static org.sightline.worker.pdf.Cos.pixels;
import static org.sightline.worker.pdf.Cos.stamp;
import static org.sightline.worker.pdf.Cos.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sightline.worker.pdf.font.CffSample;

/** A drawing with a secret in every kind of place: on the layer S, or where only a whole copy of the file would take it. */
final class CanaryFile {

    /** Secret and the kind of place it lies in. */
    final Map<String, String> places = new LinkedHashMap<>();

    private final Drawing drawing = new Drawing();
    private final PDDocument document = drawing.document;
    private final COSDictionary page = drawing.page.getCOSObject();
    private final COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    private final StringBuilder content = new StringBuilder();

    private String secret(String place) {
        String secret = String.format("CANARY%02dX", places.size() + 1);
        places.put(secret, place);
        return secret;
    }

    private String text(String shown) {
        return "BT /F 9 Tf 10 10 Td (" + shown + ") Tj ET ";
    }

    private String hidden(String place) {
        return "/OC /S BDC " + text(secret(place)) + "EMC ";
    }

    Path save(Path folder) throws IOException {
        layers();
        content();
        memberships();
        objects();
        images();
        colours();
        fonts();
        pageEntries();
        annotations();
        catalogEntries();
        int middle = content.indexOf("BT /F 9 Tf 10 20 Td");
        page.setItem(
                COSName.CONTENTS,
                array(stream(document, content.substring(0, middle)), stream(document, content.substring(middle))));
        Path file = drawing.save(folder);
        drawing.close();
        return edited(file, folder.resolve("canary.pdf"));
    }

    /** What only the bytes of the file know: an earlier revision, and remarks beside the objects. */
    private Path edited(Path first, Path second) throws IOException {
        try (PDDocument again = Loader.loadPDF(first.toFile());
                OutputStream out = Files.newOutputStream(second)) {
            COSDictionary changed = again.getDocumentCatalog().getCOSObject();
            changed.removeItem(name("OldRevision"));
            changed.setNeedToBeUpdated(true);
            again.saveIncremental(out);
        }
        String remark = "\n% " + secret("remark behind the end") + "\n";
        Files.writeString(second, remark, StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);
        return second;
    }

    private void layers() {
        drawing.secret.setString(name("Name"), secret("name of a layer"));
        drawing.secret.setItem(name("Usage"), dict("CreatorInfo", dict("Creator", secret("usage of a layer"))));
        COSDictionary child = Cos.group(secret("name of a layer below a hidden one"));
        drawing.groups.add(child);
        drawing.properties.setItem(name("C"), child);
        drawing.defaults.setString(name("Name"), secret("name of a configuration"));
        drawing.defaults.setItem(
                name("Order"),
                array(drawing.secret, array(child), array(secret("title in the order"), drawing.visible)));
        catalog.getCOSDictionary(COSName.OCPROPERTIES)
                .setItem(name("Configs"), array(dict("Name", secret("other configuration"))));
        content.append("/OC /C BDC ")
                .append(text(secret("text below a hidden layer")))
                .append("EMC ");
    }

    private void content() {
        content.append("/OC /V BDC ").append(text("KEEP1")).append("EMC ");
        content.append(hidden("text of a section"));
        content.append("/OC /V BDC ")
                .append(hidden("section within a visible one"))
                .append(text("KEEP2"))
                .append("EMC ");
        content.append("/OC /S BDC /Span <</X 1>> BDC /OC /V BDC ")
                .append(text(secret("visible section within a hidden one")))
                .append("EMC EMC EMC ");
        content.append("BT /F 9 Tf 10 20 Td (KEEP3) Tj /OC /S BDC (")
                .append(secret("middle of a text object"))
                .append(") Tj EMC 0 -12 Td (KEEP4) Tj ET ");
        content.append("/OC /S BDC q 1 0 0 1 5 5 cm ")
                .append(text(secret("state saved in a hidden section, restored outside")))
                .append("EMC ")
                .append(text("KEEP5"))
                .append("Q ");
        content.append("/Span <</ActualText (")
                .append(secret("actual text"))
                .append(") /Lang (")
                .append(secret("language of a span"))
                .append(")>> BDC ")
                .append(text("KEEP6"))
                .append("EMC ");
        content.append("% ").append(secret("remark in content")).append("\n");
        content.append("/OC /S BDC /P <</Attached [/")
                .append(secret("marked point"))
                .append("]>> DP EMC ");
        content.append("/OC /S BDC BT /F 9 Tf [(")
                .append(secret("array of strings"))
                .append(") -20 (x)] TJ ET EMC ");
        content.append("/OC /S BDC BT /F 9 Tf 12 TL (")
                .append(secret("text on the next line"))
                .append(") ' 0 0 (")
                .append(secret("text with spacing"))
                .append(") \" ET EMC ");
        content.append("/OC /S BDC BT /F 9 Tf 3 Tr (")
                .append(secret("text without paint"))
                .append(") Tj ET EMC ");
    }

    private void memberships() {
        COSDictionary s = drawing.secret;
        COSDictionary v = drawing.visible;
        drawing.properties.setItem(name("MA"), dict("Type", "/OCMD", "P", "/AllOn", "OCGs", array(s, v)));
        drawing.properties.setItem(name("MY"), dict("Type", "/OCMD", "P", "/AnyOn", "OCGs", array(s, v)));
        drawing.properties.setItem(name("M1"), dict("Type", "/OCMD", "OCGs", s));
        drawing.properties.setItem(name("MF"), dict("Type", "/OCMD", "P", "/AnyOff", "OCGs", array(v)));
        drawing.properties.setItem(name("MV"), dict("Type", "/OCMD", "VE", array("/Or", s, array("/And", s, v))));
        drawing.properties.setItem(name("MN"), dict("Type", "/OCMD", "VE", array("/And", v, array("/Not", s))));
        content.append("/OC /MA BDC ").append(text(secret("membership all on"))).append("EMC ");
        content.append("/OC /M1 BDC ").append(text(secret("membership of one"))).append("EMC ");
        content.append("/OC /MV BDC ").append(text(secret("formula"))).append("EMC ");
        content.append("/OC /MY BDC ")
                .append(text("KEEP7"))
                .append("EMC /OC /MN BDC ")
                .append(text("KEEP8"))
                .append("EMC ");
    }

    private void objects() throws IOException {
        COSDictionary own = dict("Font", drawing.fonts, "Properties", drawing.properties);
        COSStream governed = form(document, text(secret("form with a layer")), own);
        governed.setItem(COSName.OC, drawing.secret);
        COSStream bare = form(document, text("KEEPFORM") + hidden("section in a form without resources"), null);
        into(
                bare,
                "PieceInfo",
                dict("Illustrator", dict("Private", stream(document, secret("private data of a form")))));
        into(
                bare,
                "Metadata",
                stream(document, secret("metadata of a form")),
                "OPI",
                dict("F", secret("OPI of a form")));
        into(bare, "LastModified", secret("date of a form"), "Ref", dict("F", secret("reference of a form")));
        COSStream reached = form(document, text(secret("form only a hidden section draws")), own);
        COSStream outer = form(document, "/OC /S BDC /" + secret("name of a form") + " Do EMC " + text("KEEP9"), own);
        own.setItem(name("XObject"), dict(secretNamed("name of a form"), reached));
        into(drawing.objects, "X1", governed, "X2", bare, "X3", outer);
        drawing.objects.setItem(name("XU"), form(document, text(secret("form nobody draws")), own));
        content.append("/X1 Do /X2 Do /X3 Do ");
        COSStream tile = stream(document, hidden("tiling pattern") + "0 0 5 5 re f ", "PatternType", 1, "PaintType", 1);
        into(tile, "TilingType", 1, "BBox", array(0, 0, 20, 20), "XStep", 20, "YStep", 20, "Resources", own);
        drawing.resources.setItem(name("Pattern"), dict("P1", tile));
        content.append("/Pattern cs /P1 scn 200 10 50 50 re f ");
        COSStream mask = form(document, hidden("soft mask") + "1 g 0 0 400 400 re f", own);
        mask.setItem(COSName.GROUP, dict("S", "/Transparency", "CS", "/DeviceGray", "Note", secret("note of a group")));
        COSDictionary masked = dict("SMask", dict("Type", "/Mask", "S", "/Luminosity", "G", mask));
        masked.setString(name("Note"), secret("note of a graphics state"));
        String named = secret("name of a graphics state");
        drawing.resources.setItem(name("ExtGState"), dict(named, masked));
        content.append("q /").append(named).append(" gs 0 0 1 rg 300 300 20 20 re f Q ");
    }

    private String secretNamed(String place) {
        return places.entrySet().stream()
                .filter(each -> each.getValue().equals(place))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void images() throws IOException {
        COSStream governed = image(document, pixels(secret("image with a layer")));
        governed.setItem(COSName.OC, drawing.secret);
        byte[] more = new byte[330];
        System.arraycopy(secret("bytes behind the last row").getBytes(StandardCharsets.US_ASCII), 0, more, 305, 9);
        COSStream kept = image(document, more);
        COSStream other = image(document, pixels(secret("alternate image")));
        into(kept, "Alternates", array(dict("Image", other, "DefaultForPrinting", COSBoolean.TRUE)));
        into(
                kept,
                "Metadata",
                stream(document, secret("metadata of an image")),
                "Name",
                "/" + secret("name of an image"));
        into(drawing.objects, "I1", governed, "I2", kept, "I3", packed(), "I4", jpeg());
        content.append("/I1 Do q 20 0 0 20 200 200 cm /I2 Do 1 0 0 1 2 0 cm /I3 Do 1 0 0 1 2 0 cm /I4 Do Q ");
        content.append("/OC /S BDC q BI /W 10 /H 10 /BPC 8 /CS /RGB ID ")
                .append(new String(pixels(secret("image within content")), StandardCharsets.ISO_8859_1))
                .append(" EI Q EMC ");
    }

    private COSStream packed() throws IOException {
        COSStream image = image(document, new byte[300]);
        byte[] raw;
        try (var in = image.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.writeBytes(raw);
        longer.writeBytes(secret("bytes behind packed data").getBytes(StandardCharsets.US_ASCII));
        try (OutputStream out = image.createRawOutputStream()) {
            longer.writeTo(out);
        }
        return image;
    }

    private COSStream jpeg() throws IOException {
        byte[] plain = Jpegs.plain();
        byte[] told = Jpegs.with(plain, 0xFE, secret("comment of a JPEG"));
        told = Jpegs.with(told, 0xED, "Photoshop 3.0 " + secret("paths of a JPEG"));
        told = Jpegs.with(told, 0xE1, "Exif " + secret("camera data of a JPEG"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(told);
        all.writeBytes(secret("bytes behind a JPEG").getBytes(StandardCharsets.US_ASCII));
        COSStream image = into(document.getDocument().createCOSStream(), "Type", "/XObject", "Subtype", "/Image");
        into(image, "Width", 8, "Height", 8, "BitsPerComponent", 8, "ColorSpace", "/DeviceRGB", "Filter", "/DCTDecode");
        try (OutputStream out = image.createRawOutputStream()) {
            all.writeTo(out);
        }
        return image;
    }

    private void colours() throws IOException {
        COSDictionary ramp = dict("FunctionType", 2, "Domain", array(0, 1), "N", 1, "C0", array(1), "C1", array(0));
        COSDictionary noted = dict("FunctionType", 2, "Domain", array(0, 1), "N", 1, "C0", array(1), "C1", array(0));
        noted.setString(name("Note"), secret("note of a function"));
        String ink = secret("ink of a hidden layer");
        COSStream several = stream(document, "{}", "FunctionType", 4, "Domain", array(0, 1), "Range", array(0, 1));
        COSStream profile = stream(document, "no profile", "N", 3, "Alternate", "/DeviceRGB");
        profile.setItem(name("Metadata"), stream(document, secret("metadata of a profile")));
        COSDictionary shading = dict("ShadingType", 2, "ColorSpace", "/DeviceGray", "Coords", array(0, 0, 9, 9));
        into(shading, "Function", ramp, "Note", secret("shading of a hidden layer"));
        drawing.resources.setItem(
                name("ColorSpace"),
                dict(
                        "C1", array("/Separation", "/" + ink, "/DeviceGray", ramp),
                        "C2", array("/DeviceN", array("/" + secret("ink among several")), "/DeviceGray", several),
                        "C3", array("/ICCBased", profile),
                        "C4", array("/Indexed", "/DeviceRGB", 1, secret("table of colours")),
                        "C5", array("/Separation", "/KeptInk", "/DeviceGray", noted)));
        drawing.resources.setItem(name("Shading"), dict("H1", shading));
        content.append("/OC /S BDC /C1 CS 1 SCN 10 10 m 50 77 l S /C2 cs 1 scn 0 0 1 1 re f /C4 cs 0 sc /H1 sh EMC ");
        content.append("10 90 m 60 90 l S q /C3 cs 0 0 1 sc 90 90 5 5 re f /C5 cs 1 scn 90 80 5 5 re f Q ");
    }

    private void fonts() throws IOException {
        COSDictionary only =
                dict("Type", "/Font", "Subtype", "/Type1", "BaseFont", "/" + secret("font of hidden text"));
        COSDictionary own = dict("Font", drawing.fonts, "Properties", drawing.properties);
        COSStream glyph = stream(document, "600 0 d0 " + hidden("section in a glyph") + "0 0 500 500 re f");
        COSStream unused = stream(document, "600 0 d0 % " + secret("glyph of hidden text") + "\n0 0 9 9 re f");
        String glyphName = secret("name of a drawn glyph");
        COSDictionary drawn = dict("Type", "/Font", "Subtype", "/Type3", "FontBBox", array(0, 0, 600, 600));
        into(
                drawn,
                "FontMatrix",
                array(0.01, 0, 0, 0.01, 0, 0),
                "FirstChar",
                97,
                "LastChar",
                98,
                "Widths",
                array(600, 600));
        into(drawn, "CharProcs", dict("a", glyph, glyphName, unused), "Resources", own);
        into(drawn, "Encoding", dict("Type", "/Encoding", "Differences", array(97, "/a", "/" + glyphName)));
        COSDictionary described =
                dict("Type", "/FontDescriptor", "FontName", "/Cut", "Flags", 32, "FontBBox", array(0, 0, 9, 9));
        into(described, "CharSet", secret("characters of a font"), "Note", secret("note of a font"));
        byte[] program =
                CffSample.program("Cut", secret("notice of a program"), "A", secret("glyph name in a program"));
        described.setItem(name("FontFile3"), stream(document, program, "Subtype", "/Type1C"));
        COSDictionary cut = dict("Type", "/Font", "Subtype", "/Type1", "BaseFont", "/Cut", "FontDescriptor", described);
        into(cut, "FirstChar", 65, "LastChar", 66, "Widths", array(500, 777.123));
        into(cut, "Encoding", dict("Differences", array(65, "/A", "/" + secretNamed("glyph name in a program"))));
        String meaning = "1 beginbfchar <42> <" + hex(secret("meaning of a hidden character")) + "> endbfchar";
        into(cut, "ToUnicode", stream(document, "1 begincodespacerange <00> <FF> endcodespacerange " + meaning));
        COSDictionary broken = dict("Type", "/FontDescriptor", "FontName", "/Broken", "Flags", 32);
        broken.setItem(name("FontFile2"), stream(document, secret("program nobody can read")));
        COSDictionary damaged =
                dict("Type", "/Font", "Subtype", "/TrueType", "BaseFont", "/Broken", "FontDescriptor", broken);
        String named = secret("name of a font");
        into(drawing.fonts, "FS", only, "T3", drawn, named, cut, "FB", damaged);
        content.append("/OC /S BDC BT /FS 9 Tf (x) Tj /T3 9 Tf (b) Tj /")
                .append(named)
                .append(" 9 Tf (B) Tj ET EMC ");
        content.append("BT /T3 10 Tf 300 100 Td (a) Tj /")
                .append(named)
                .append(" 9 Tf 0 20 Td (A) Tj /FB 9 Tf 0 20 Td (K) Tj ET ");
    }

    private void pageEntries() throws IOException {
        into(
                page,
                "PieceInfo",
                dict("Illustrator", dict("Private", stream(document, secret("private data of a page")))));
        into(
                page,
                "Metadata",
                stream(document, secret("metadata of a page")),
                "LastModified",
                secret("date of a page"));
        into(page, "Thumb", image(document, pixels(secret("thumbnail of a page"))));
        into(page, "AA", dict("O", dict("S", "/JavaScript", "JS", secret("action of a page"))));
    }

    private void annotations() throws IOException {
        COSDictionary own = dict("Font", drawing.fonts, "Properties", drawing.properties);
        COSDictionary hidden = stamp(form(document, text(secret("annotation with a layer")), own));
        hidden.setItem(COSName.OC, drawing.secret);
        COSDictionary partly = stamp(form(document, "0 0 9 9 re f " + hidden("section in an annotation"), own));
        into(partly, "Contents", secret("what an annotation says"), "T", secret("who made an annotation"));
        into(partly, "A", dict("S", "/JavaScript", "JS", secret("action of an annotation")));
        partly.getCOSDictionary(COSName.AP).setItem(COSName.D, form(document, text(secret("pressed appearance")), own));
        COSDictionary solid = dict("Type", "/Annot", "Subtype", "/3D", "Rect", array(0, 0, 9, 9));
        solid.setItem(name("3DD"), stream(document, secret("3D model")));
        COSDictionary attached = dict("Type", "/Annot", "Subtype", "/FileAttachment", "Rect", array(0, 0, 9, 9));
        attached.setItem(name("FS"), dict("EF", dict("F", stream(document, secret("attached file")))));
        COSDictionary link = dict("Type", "/Annot", "Subtype", "/Link", "Rect", array(0, 0, 9, 9));
        link.setItem(name("A"), dict("S", "/URI", "URI", "http://localhost/" + secret("address of a link")));
        COSDictionary field = dict("Type", "/Annot", "Subtype", "/Widget", "Rect", array(0, 0, 9, 9), "FT", "/Tx");
        into(
                field,
                "V",
                secret("value of a field"),
                "AP",
                dict("N", form(document, text(secret("appearance of a field")), own)));
        page.setItem(COSName.ANNOTS, array(hidden, partly, solid, attached, link, field));
    }

    private void catalogEntries() throws IOException {
        COSDictionary file = dict("EF", dict("F", stream(document, secret("embedded file"))));
        COSDictionary script = dict("S", "/JavaScript", "JS", secret("script of the document"));
        catalog.setItem(
                name("Names"),
                dict(
                        "EmbeddedFiles", dict("Names", array("a", file)),
                        "JavaScript", dict("Names", array("j", script)),
                        "Dests", dict("Names", array(secret("name of a place"), array(page, "/Fit")))));
        into(catalog, "Metadata", stream(document, secret("metadata of the document")));
        into(catalog, "Outlines", dict("First", dict("Title", secret("bookmark"))));
        into(catalog, "StructTreeRoot", dict("K", dict("S", "/Figure", "Alt", secret("alternate description"))));
        into(catalog, "PieceInfo", dict("X", dict("Private", secret("private data of the document"))));
        into(catalog, "AcroForm", dict("XFA", stream(document, secret("XFA form")), "Fields", array()));
        into(catalog, "PageLabels", dict("Nums", array(0, dict("P", secret("label of pages")))));
        into(
                catalog,
                "OutputIntents",
                array(dict(
                        "S",
                        "/GTS_PDFX",
                        "Info",
                        secret("information of an output intent"),
                        "OutputConditionIdentifier",
                        secret("name of an output intent"))));
        into(catalog, "Perms", dict("DocMDP", dict("Reason", secret("reason of a signature"))));
        document.getDocumentInformation().setTitle(secret("title of the document"));
        into(catalog, "OldRevision", stream(document, secret("earlier revision")));
    }
}
