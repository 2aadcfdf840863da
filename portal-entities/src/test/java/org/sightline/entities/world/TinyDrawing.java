package org.sightline.entities.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The drawings of all worlds, the same bytes in each: two layers and what lies on none, a line and a word on every one. */
public enum TinyDrawing {
    /** Groups marked as layers. */
    SVG("g:", "mm") {
        @Override
        public byte[] bytes() {
            String layers = IntStream.range(0, LAYERS)
                    .mapToObj(i -> "<g inkscape:groupmode=\"layer\" inkscape:label=\"L" + i + "\">" + mark(i) + "</g>")
                    .collect(Collectors.joining());
            return text("<svg xmlns=\"http://www.w3.org/2000/svg\""
                    + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" width=\"60mm\" height=\"40mm\""
                    + " viewBox=\"0 0 60 40\">" + layers + mark(LAYERS) + "</svg>");
        }

        private String mark(int place) {
            int at = 10 + 10 * place;
            return "<path d=\"M 2 " + at + " L 58 " + at + "\" stroke=\"black\" fill=\"none\"/><text x=\"2\" y=\"" + at
                    + "\" font-size=\"5\">" + word(place) + "</text>";
        }
    },
    /** A table of layers and entities of release 12; what lies on no layer is nothing. */
    DXF("layer:", "mm") {
        @Override
        public byte[] bytes() {
            StringBuilder dxf = new StringBuilder("0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n4\n0\nENDSEC\n"
                    + "0\nSECTION\n2\nTABLES\n0\nTABLE\n2\nLAYER\n70\n2\n");
            for (int i = 0; i < LAYERS; i++) {
                dxf.append("0\nLAYER\n2\nL" + i + "\n70\n0\n62\n7\n6\nCONTINUOUS\n");
            }
            dxf.append("0\nENDTAB\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n");
            for (int i = 0; i < LAYERS; i++) {
                String on = "\n8\nL" + i + "\n10\n2\n20\n" + (10 + 10 * i) + "\n";
                dxf.append("0\nLINE" + on + "11\n58\n21\n" + (10 + 10 * i) + "\n");
                dxf.append("0\nTEXT" + on + "40\n5\n1\n" + word(i) + "\n");
            }
            return text(dxf + "0\nENDSEC\n0\nEOF\n");
        }
    },
    /** Optional content: ISO 32000-1, 8.11. */
    PDF("ocg:", "pt") {
        @Override
        public byte[] bytes() {
            String drawing = IntStream.range(0, LAYERS)
                            .mapToObj(i -> "/OC /L" + i + " BDC\n" + mark(i) + "EMC\n")
                            .collect(Collectors.joining())
                    + mark(LAYERS);
            return file(List.of(
                    "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /Order [6 0 R 7 0 R] >> >> >>",
                    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 170 114] /Contents 4 0 R /Resources"
                            + " << /Font << /F1 5 0 R >> /Properties << /L0 6 0 R /L1 7 0 R >> >> >>",
                    "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                    "<< /Type /OCG /Name (L0) >>",
                    "<< /Type /OCG /Name (L1) >>"));
        }

        private String mark(int place) {
            int at = 20 + 30 * place;
            return "1 w 6 " + at + " m 160 " + at + " l S BT /F1 12 Tf 6 " + at + " Td (" + word(place) + ") Tj ET\n";
        }
    };

    private static final int LAYERS = 2;

    private final String key;
    private final String unit;

    TinyDrawing(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    public abstract byte[] bytes();

    /** What stands in the drawing on the layer of this place; the last is what lies on none. */
    public static String word(int place) {
        return "zqlinen000" + place;
    }

    /** Names a layer by its place. @param place from 0 */
    String key(int place, boolean base) {
        return base ? "base" : key + place;
    }

    /** What a drawing calls a layer. */
    public static String name(int place, boolean base) {
        return base ? "" : "L" + place;
    }

    /** What its coordinates are in. */
    String unit() {
        return unit;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Without a table of offsets, which readers make for themselves. */
    private static byte[] file(List<String> objects) {
        return text(IntStream.range(0, objects.size())
                .mapToObj(i -> (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n")
                .collect(Collectors.joining("", "%PDF-1.4\n", "trailer << /Root 1 0 R >>\n%%EOF\n")));
    }
}
