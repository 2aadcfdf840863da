package org.sightline.worker.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Drawn;
import org.sightline.worker.scene.Scene;

class SvgReadingTest {

    private static final String ROOT =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                    + "xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' width='100mm' height='50mm' viewBox='0 0 200 100'>";

    @TempDir
    Path folder;

    private final SvgFormat format = new SvgFormat();
    private Drawn drawn;

    @BeforeEach
    void begin() {
        drawn = new Drawn(format, folder);
    }

    private static byte[] svg(String content) {
        return (ROOT + content + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    private Inspection inspected(byte[] file) throws Exception {
        return format.inspect(drawn.file(file), new Budget());
    }

    private String filtered(String content, String... keys) throws Exception {
        return new String(drawn.filtered(svg(content), keys), StandardCharsets.UTF_8);
    }

    private void assertBox(String content, double x, double y, double width, double height) throws Exception {
        Rectangle2D.Double box = drawn.scene(svg(content)).box();
        assertThat(new double[] {box.x, box.y, box.width, box.height})
                .containsExactly(new double[] {x, y, width, height}, within(1e-3));
    }

    @Test
    void isRecognisedByItsContent() {
        assertThat(format.accepts(svg(""))).isTrue();
        assertThat(format.accepts("<?xml version='1.0'?>\n<!-- by hand -->\n<svg:svg xmlns:svg='x'/>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(format.accepts("<html><svg></svg></html>".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(format.accepts("0\nSECTION".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void layersAreThoseOfInkscapeAndKnowTheirParents() throws Exception {
        Inspection inspection = inspected(
                svg(
                        "<path d='M0 0H1'/><g id='no'/><g inkscape:groupmode='layer' inkscape:label='A'>"
                                + "<path d='M0 0H1'/><g inkscape:groupmode='layer' id='B'><path d='M0 0H1'/><rect width='1' height='1'/></g></g>"));
        assertThat(inspection.layers()).extracting(Layer::key).containsExactly("g:0", "g:1", "base");
        assertThat(inspection.layers()).extracting(Layer::name).containsExactly("A", "B", "");
        assertThat(inspection.layers()).extracting(Layer::parent).containsExactly(null, "g:0", null);
        assertThat(inspection.layers()).extracting(Layer::items).containsExactly(1L, 2L, 1L);
        assertThat(inspection.pages().get(0).widthMm()).isEqualTo(100, within(1e-9));
    }

    @Test
    void layersAreThoseOfIllustratorOrElseNamedGroupsBelowTheRoot() throws Exception {
        String root = ROOT.replace("<svg ", "<svg xmlns:i='http://ns.adobe.com/AdobeIllustrator/10.0/' ");
        byte[] illustrator = (root + "<g id='Die' i:layer='yes'/><g id='Art'/></svg>").getBytes(StandardCharsets.UTF_8);
        assertThat(inspected(illustrator).layers()).extracting(Layer::name).containsExactly("Die", "");
        byte[] plain = svg("<g id='copper'><g id='inner'/></g><g/><g id='silk'/>");
        assertThat(inspected(plain).layers()).extracting(Layer::name).containsExactly("copper", "silk", "");
    }

    @Test
    void shapesReachAsFarAsTheyShould() throws Exception {
        assertBox("<path d='M10,10h20v10z'/>", 10, 10, 20, 10);
        assertBox("<path d='M0 0A10 10 0 0 1 20 0'/>", 0, -10, 20, 10);
        assertBox("<path d='m1 1 2 2 3-3c1 0 2 0 3 0s2 1 3 0'/>", 1, 0, 11, 3);
        assertBox("<path d='M0 0Q3 6 6 0T12 0'/>", 0, -4, 12, 8);
        assertBox("<g transform='translate(5) scale(2)'><circle cx='1' cy='1' r='1'/></g>", 5, 0, 4, 4);
        assertBox("<rect x='1' y='2' width='10' height='4' rx='1'/><polygon points='0,0 3,0 3,9'/>", 0, 0, 11, 9);
        assertBox(
                "<svg x='10' y='10' width='20' height='20' viewBox='0 0 10 10'><line x2='10' y2='10'/></svg>",
                10,
                10,
                20,
                20);
        assertBox(
                "<defs><symbol id='s' viewBox='0 0 1 1'><path d='M0 0L1 1'/></symbol></defs><use href='#s' x='3' width='8' height='8'/>",
                3,
                0,
                8,
                8);
    }

    @Test
    void stylesComeFromAttributesRulesAndTheElementItself() throws Exception {
        Scene scene = drawn.scene(
                svg("<style>.cut{stroke:#f00;stroke-width:2} g .cut{stroke:rgb(0,255,0)} #x{stroke:blue}</style>"
                        + "<g fill='none'><path class='cut' d='M0 0H1'/><path id='x' class='cut' d='M0 0H1'/>"
                        + "<path class='cut' style='stroke:#123' d='M0 0H1'/><path stroke='yellow' d='M0 0H1'/></g>"));
        assertThat(scene.layers().get(0).paths())
                .extracting(path -> path.look().stroke())
                .containsExactly(0x00FF00, 0x0000FF, 0x112233, 0xFFFF00);
        assertThat(scene.layers().get(0).paths().get(0).look().width()).isEqualTo(2);
    }

    @Test
    void aPaintNamedInAStyleSheetIsCarriedAlong() throws Exception {
        String file = filtered(
                "<style>.a{fill:url(#grad)} .b{fill:url(#other)}</style><g id='A'><path class='a' d='M0 0H1V1'/></g>"
                        + "<g id='B'><linearGradient id='base'><stop stop-color='red'/></linearGradient><linearGradient id='grad' xlink:href='#base'/>"
                        + "<path class='b' d='M5 5H9'/><linearGradient id='other'/></g>",
                "g:0");
        assertThat(file).contains("fill:url(#i0)", "href=\"#i1\"").doesNotContain("other", ".b", "M5");
        assertThat(file.split("<linearGradient", -1)).hasSize(3);
    }

    @Test
    void whatIsDrawnOnADeniedLayerIsNotDrawnByReference() throws Exception {
        String content =
                "<g id='A'><use href='#flap'/><use href='#both'/><path d='M7 7H8'/></g><g id='B'><path id='flap' d='M1 1H2'/>"
                        + "<g id='both'><path d='M3 3H4'/></g></g>";
        assertThat(filtered(content, "g:0")).contains("M7 7H8").doesNotContain("<use", "M1 1", "M3 3");
        assertThat(filtered(content, "g:0", "g:1")).contains("<use", "M1 1", "M3 3");
    }

    @Test
    void aClipMadeOfWhatIsHiddenTiesTheLayersTogether() throws Exception {
        String content =
                "<g id='A'><path clip-path='url(#clip)' d='M7 7H8'/></g><g id='B'><path id='die' d='M1 1H2V2Z'/></g>"
                        + "<defs><clipPath id='clip'><use href='#die'/></clipPath></defs>";
        assertThat(filtered(content, "g:0", "g:1")).contains("M1 1H2V2Z");
        assertThat(filtered(content, "g:1")).doesNotContain("clipPath");
        RefusedDrawingException refused =
                catchThrowableOfType(RefusedDrawingException.class, () -> filtered(content, "g:0"));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_SEPARABLE);
        assertThat(inspected(svg(content)).layers())
                .extracting(Layer::separable)
                .containsExactly(true, false, true);
    }

    @Test
    void groupsAroundAPermittedLayerKeepTheirPlaceButNotTheirContent() throws Exception {
        String content =
                "<g transform='translate(3)'><path d='M9 9H8'/><g inkscape:groupmode='layer' inkscape:label='A'><path d='M1 1H2'/></g></g>"
                        + "<g transform='scale(7)'><path d='M6 6H7'/></g>";
        assertThat(filtered(content, "g:0")).contains("translate(3)", "M1 1H2").doesNotContain("M9 9", "M6", "scale");
        assertThat(filtered(content, "base"))
                .contains("M9 9", "M6 6", "scale(7)")
                .doesNotContain("M1 1");
    }

    @Test
    void aHiddenLayerThatIsPermittedIsSeen() throws Exception {
        String content = "<style>.off{display:none}</style><g id='A' class='off'><path d='M1 1H2'/></g>"
                + "<g id='B' style='display:none'><path d='M3 3H4'/></g>";
        byte[] file = drawn.filtered(svg(content), "g:0", "g:1");
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("display:inline");
        assertThat(drawn.scene(file).items()).isEqualTo(2);
    }
}
