package org.sightline.worker.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.scene.Canary;
import org.sightline.worker.scene.Drawn;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Secrets in every kind of place of an SVG file; only the layer Visible is permitted. */
class SvgCanaryTest {

    private static final String VISIBLE = "g:0";

    @TempDir
    Path folder;

    private final Canary canary = new Canary();
    private Drawn drawn;
    private String file;
    private String gradient;

    @BeforeEach
    void hideSecrets() throws IOException {
        drawn = new Drawn(new SvgFormat(), folder);
        file = "<?xml version='1.0'?><!-- " + w("comment before the root") + " -->"
                + "<?xml-stylesheet href='" + w("style sheet instruction") + ".css'?>"
                + "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://sightline.invalid/x.dtd' [<!ENTITY ns_own 'http://own/"
                + w("namespace entity") + "'><!ENTITY said 'KEEP3'><!-- " + w("comment in the DOCTYPE") + " -->]>"
                + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='100mm' height='50mm' "
                + "viewBox='0 0 100 50' xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' "
                + "xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' xmlns:i='http://ns.adobe.com/AdobeIllustrator/10.0/' "
                + "xmlns:own='&ns_own;' id='" + w("id of the root") + "' sodipodi:docname='" + w("name of the document")
                + "' "
                + "inkscape:export-filename='" + w("export path") + "' onload='" + w("script of an event") + "' own:x='"
                + w("own attribute") + "' data-x='" + w("data attribute") + "' aria-label='" + w("label for readers")
                + "' class='"
                + w("class of the root") + "'>" + metadata() + styles() + definitions() + visible() + hidden()
                + "</svg><!-- "
                + w("comment behind the root") + " -->";
    }

    private String w(String place) {
        return canary.word(place);
    }

    private String n(String place) {
        return canary.number(place);
    }

    private String metadata() {
        return "<title>" + w("title") + "</title><desc>" + w("description") + "</desc><metadata><rdf>" + w("metadata")
                + "</rdf></metadata><sodipodi:namedview pagecolor='" + w("named view") + "'><inkscape:grid x='"
                + w("grid")
                + "'/></sodipodi:namedview><i:pgf>" + w("Illustrator's copy of the artwork") + "</i:pgf><script>"
                + w("script") + "</script><switch><foreignObject><i:pgfRef href='" + w("reference to the copy")
                + "'/><body>" + w("foreign object") + "</body></foreignObject></switch><animate to='" + w("animation")
                + "'/><view id='" + w("view") + "'/><unknown>" + w("unknown element") + "</unknown>";
    }

    private String styles() {
        return "<style>/* " + w("comment in a style sheet") + " */ @import '" + w("imported sheet")
                + "'; @font-face{font-family:"
                + w("name of a font") + ";src:url(http://" + w("address of a font") + ")} ."
                + w("class of a hidden thing")
                + "{fill:red} .keep{fill:blue;background:url(" + w("background") + ");-inkscape-x:" + w("own property")
                + "} #"
                + w("id in a selector") + "{fill:red} .keep:hover{fill:red;content:'" + w("generated content")
                + "'} @media print{.keep{font-family:" + w("print rule") + "}}</style>";
    }

    private String definitions() throws IOException {
        gradient = "used-" + w("id of a used gradient");
        return "<defs><linearGradient id='" + w("id of a gradient nobody uses")
                + "'><stop stop-color='red'/></linearGradient>"
                + "<linearGradient id='" + gradient + "'><stop offset='0' stop-color='#123'/></linearGradient>"
                + "<symbol id='sym'><title>" + w("title of a symbol") + "</title><path d='M1 1H2'/></symbol>"
                + "<text id='loose'>" + w("text nobody uses") + "</text><filter id='f'><feImage href='"
                + w("filter picture")
                + "'/></filter><font><glyph unicode='" + w("glyph") + "'/></font><color-profile name='"
                + w("colour profile")
                + "'/></defs>";
    }

    private String visible() throws IOException {
        return "<g inkscape:groupmode='layer' inkscape:label='Visible' id='" + w("id of a permitted layer")
                + "' style='display:none;"
                + "-inkscape-font-specification:" + w("font specification") + "'><!-- "
                + w("comment in a permitted layer") + " -->"
                + "<path class='keep " + w("second class") + "' d='M0 0L10 10' sodipodi:nodetypes='" + w("node types")
                + "' inkscape:path-effect='" + w("path effect") + "' fill='url(#" + gradient + ")'/>"
                + "<text x='1' y='2'>KEEP1<title>" + w("tooltip") + "</title></text><text x='1' y='9'>&said;</text>"
                + "<a href='http://" + w("address of a link") + "'><text x='1' y='3'>KEEP2</text></a>"
                + "<g style='display:none'><text>" + w("text that is not displayed") + "</text></g>"
                + "<use xlink:href='#sym'/><use href='#secret'/><use href='http://" + w("address of a used thing")
                + "#x'/>"
                + "<image width='2' height='2' href='data:image/png;base64," + picture() + "'/>"
                + "<image width='2' height='2' href='file:///" + w("path of a picture") + "'/>"
                + "<image width='2' height='2' href='data:image/svg+xml;base64," + base64(w("picture in a picture"))
                + "'/>"
                + "<rect width='3' height='3' fill='url(http://" + w("address of a paint") + "#x)' filter='url(#f)'/>"
                + "<g inkscape:groupmode='layer' inkscape:label='" + w("layer below a permitted one") + "'><text>"
                + w("text on it") + "</text></g></g>";
    }

    private String hidden() {
        return "<g inkscape:groupmode='layer' inkscape:label='" + w("name of a hidden layer")
                + "' transform='translate("
                + n("transform of a hidden layer") + ")'><path id='secret' d='M0 0L" + n("hidden coordinate")
                + " 5'/><text>"
                + w("hidden text") + "</text><image href='data:image/png;base64," + base64(w("hidden picture"))
                + "'/><defs><clipPath id='"
                + w("hidden clip") + "'/></defs><g inkscape:groupmode='layer' inkscape:label='"
                + w("layer below a hidden one")
                + "'/></g><text x='" + n("place of what lies on no layer") + "'>" + w("text on no layer") + "</text>";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A picture with a word in a text chunk before its end, and one behind it. */
    private String picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        byte[] png = bytes.toByteArray();
        byte[] text = ("tEXtComment\0" + w("text chunk of a picture")).getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, png.length - 12);
        out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(text.length - 4).array());
        out.writeBytes(text);
        out.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        out.write(png, png.length - 12, 12);
        out.writeBytes(w("behind a picture").getBytes(StandardCharsets.US_ASCII));
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private byte[] bytes() {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    /** All texts of a document by another parser, which builds a tree; pictures decoded. */
    private static List<String> texts(byte[] svg) throws Exception {
        List<String> texts = new ArrayList<>();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        walk(factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg)), texts);
        return texts;
    }

    private static void walk(Node node, List<String> texts) {
        texts.add(String.valueOf(node.getNodeName()));
        texts.add(String.valueOf(node.getNodeValue()));
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            String value = attributes.item(i).getNodeValue();
            texts.add(attributes.item(i).getNodeName() + value);
            if (value.startsWith("data:")) {
                byte[] picture = Base64.getDecoder().decode(value.substring(value.indexOf(',') + 1));
                texts.add(new String(picture, StandardCharsets.ISO_8859_1));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, texts);
        }
    }

    @Test
    void noSecretIsLeftOnAnySurface() throws Exception {
        assertThat(canary.size()).isGreaterThanOrEqualTo(60);
        List<String> everything = new ArrayList<>(texts(bytes()));
        everything.add(file);
        assertThat(canary.found(everything)).hasSizeGreaterThanOrEqualTo(60);

        byte[] filtered = drawn.filtered(bytes(), VISIBLE);
        assertThat(canary.found(Canary.texts(filtered))).isEmpty();
        assertThat(canary.found(texts(filtered))).isEmpty();
        assertThat(canary.found(Set.of(drawn.json(filtered)))).isEmpty();
        String text = new String(filtered, StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "KEEP1",
                        "KEEP2",
                        "KEEP3",
                        "Visible",
                        "data:image/png",
                        "linearGradient",
                        "symbol",
                        "fill:blue");
        assertThat(text).doesNotContain("secret", "http://own", "DOCTYPE", "<!--");
        assertThat(drawn.scene(filtered).items())
                .as("path, three texts, symbol, picture, rectangle")
                .isEqualTo(7);
    }

    @Test
    void packedFilesAreFilteredAlike() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes());
        }
        assertThat(new SvgFormat().accepts(packed.toByteArray())).isTrue();
        assertThat(drawn.filtered(packed.toByteArray(), VISIBLE)).isEqualTo(drawn.filtered(bytes(), VISIBLE));
    }

    @Test
    void nothingIsLeftWhenNothingIsPermitted() throws Exception {
        byte[] filtered = drawn.filtered(bytes());
        assertThat(canary.found(texts(filtered))).isEmpty();
        assertThat(drawn.scene(filtered).items()).isZero();
    }

    @Test
    void alsoWhenAllLayersArePermittedOnlyWhatIsDrawnIsHandedOn() throws Exception {
        byte[] filtered = drawn.filtered(bytes(), "g:0", "g:1", "g:2", "g:3", "base");
        assertThat(canary.found(texts(filtered)))
                .containsExactlyInAnyOrder(
                        "layer below a permitted one",
                        "text on it",
                        "name of a hidden layer",
                        "transform of a hidden layer",
                        "hidden coordinate",
                        "hidden text",
                        "layer below a hidden one",
                        "place of what lies on no layer",
                        "text on no layer");
    }

    @Test
    void theNaiveWaysLeak() throws Exception {
        String off = file.replace(
                "<g inkscape:groupmode='layer' inkscape:label='CANARY",
                "<g style='display:none' inkscape:label='CANARY");
        assertThat(canary.found(List.of(off))).as("hidden by style").hasSizeGreaterThan(55);
        String renamed = file.replaceAll("inkscape:(groupmode|label)='[^']*'", "");
        assertThat(canary.found(List.of(renamed))).as("layers unmarked").hasSizeGreaterThan(55);
        int from = file.indexOf("<g inkscape:groupmode='layer' inkscape:label='CANARY", file.indexOf("</g></g>"));
        String cut = file.substring(0, from) + "</svg>";
        assertThat(canary.found(List.of(cut))).as("hidden layer cut out").hasSizeGreaterThan(45);
    }
}
