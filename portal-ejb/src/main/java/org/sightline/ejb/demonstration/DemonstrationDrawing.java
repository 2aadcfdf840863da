package org.sightline.ejb.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.ejb.demonstration.DemonstrationCarton.Ink;
import org.sightline.ejb.demonstration.DemonstrationCarton.Mark;
import org.sightline.ejb.demonstration.DemonstrationCarton.Run;
import org.sightline.ejb.demonstration.DemonstrationCarton.Surface;
import org.sightline.ejb.demonstration.DemonstrationCarton.Words;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;

/** Layered drawings of a carton, written by hand: the formats the demonstration shows. */
enum DemonstrationDrawing {
    /** Optional content: ISO 32000-1, 8.11. */
    PDF("ocg:", "pt") {
        @Override
        byte[] bytes(DemonstrationCarton carton, boolean framed) {
            return DemonstrationPdf.layered(carton, carton.marks(framed));
        }
    },
    /** Groups marked as layers, as drawing programs do. */
    SVG("g:", "px") {
        @Override
        byte[] bytes(DemonstrationCarton carton, boolean framed) {
            double[] sheet = carton.sheet();
            StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\""
                    + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" width=\"" + number(sheet[0])
                    + "mm\" height=\"" + number(sheet[1]) + "mm\" viewBox=\"-25 " + number(25 - sheet[1]) + " "
                    + number(sheet[0]) + " " + number(sheet[1]) + "\" fill=\"none\">\n");
            for (int i = 0; i < DemonstrationCarton.LAYERS.size(); i++) {
                svg.append("<g inkscape:groupmode=\"layer\" inkscape:label=\"" + DemonstrationCarton.LAYERS.get(i)
                        + "\">\n");
                on(i, carton.marks(framed)).forEach(mark -> svg.append(element(mark)));
                svg.append("</g>\n");
            }
            return text(svg.append("</svg>\n").toString());
        }
    },
    /** Release 12, ASCII. */
    DXF("layer:", "mm") {
        @Override
        byte[] bytes(DemonstrationCarton carton, boolean framed) {
            StringBuilder dxf = new StringBuilder("0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n4\n0\nENDSEC\n"
                    + "0\nSECTION\n2\nTABLES\n0\nTABLE\n2\nLAYER\n70\n5\n");
            for (int i = 0; i < DemonstrationCarton.LAYERS.size(); i++) {
                dxf.append("0\nLAYER\n2\n" + DemonstrationCarton.LAYERS.get(i) + "\n70\n0\n62\n" + COLOURS[i]
                        + "\n6\nCONTINUOUS\n");
            }
            dxf.append("0\nENDTAB\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n");
            carton.marks(framed).forEach(mark -> dxf.append(entities(mark)));
            return text(dxf.append("0\nENDSEC\n0\nEOF\n").toString());
        }
    },
    /** One piece, drawn once, and the sheet that places it twice. */
    CFF2("cff:", "mm") {
        @Override
        byte[] bytes(DemonstrationCarton carton, boolean framed) {
            String far = number(2 * carton.right() + 30);
            String high = number(carton.top() + carton.bottom() + 20);
            StringBuilder cff =
                    new StringBuilder("$BOF\nV2\nORDER\nEND\nMAIN,CARTON\nUM\nLL,0,0\nUR," + far + "," + high
                            + "\nSCALE,1,1\nC,PIECE,10,10,0,1,1\nC,PIECE," + number(carton.right() + 20)
                            + ",10,0,1,1\nEND\nSUB,PIECE\n");
            on(0, carton.marks(framed)).forEach(mark -> cff.append(lines((Run) mark)));
            return text(cff.append("END\n$EOF\n").toString());
        }

        @Override
        List<DesignLayer.Facts> layers(DemonstrationCarton carton, boolean framed) {
            return List.of(
                    new DesignLayer.Facts("cff:0", null, "MAIN", "Cff2", "Main", false, 2, true),
                    new DesignLayer.Facts(
                            "cff:1", null, "PIECE Cut", "Cff2", "Sub", false, steps(carton, Ink.CUT), true),
                    new DesignLayer.Facts(
                            "cff:2", null, "PIECE Crease", "Cff2", "Sub", false, steps(carton, Ink.CREASE), true));
        }
    },
    /** A box of the size of the carton: glTF 2.0 in one file, in metres. */
    GLB("solid:", "m") {
        @Override
        byte[] bytes(DemonstrationCarton carton, boolean framed) {
            return DemonstrationBox.glb(carton);
        }

        @Override
        List<DesignLayer.Facts> layers(DemonstrationCarton carton, boolean framed) {
            return List.of(new DesignLayer.Facts("solid:0", null, "", "Solid", "Model", false, 1, true));
        }
    };

    /** Of the layers in a DXF file, by number: red, grey, dark green, orange, violet. */
    private static final int[] COLOURS = {1, 8, 94, 30, 200};

    /** The same way, a green so pale that letters can be read on it. */
    private static final int PALE = 91;

    private final String key;
    private final String unit;

    DemonstrationDrawing(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    /** @param framed with a frame and a title that lie on no layer, where the format knows such a thing */
    abstract byte[] bytes(DemonstrationCarton carton, boolean framed);

    /** What whoever looks into it finds. */
    List<DesignLayer.Facts> layers(DemonstrationCarton carton, boolean framed) {
        List<DesignLayer.Facts> layers = new ArrayList<>();
        for (int i = 0; i < DemonstrationCarton.LAYERS.size(); i++) {
            layers.add(fact(key + i, DemonstrationCarton.LAYERS.get(i), carton, i));
        }
        if (framed) {
            layers.add(fact("base", "", carton, -1));
        }
        return layers;
    }

    DesignFile.Facts facts() {
        return new DesignFile.Facts(name(), unit, 1, false);
    }

    private static DesignLayer.Facts fact(String key, String name, DemonstrationCarton carton, int layer) {
        long items = on(layer, carton.marks(true)).size();
        return new DesignLayer.Facts(key, null, name, null, null, layer < 0, items, true);
    }

    private static List<Mark> on(int layer, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.layer() == layer).toList();
    }

    private static long steps(DemonstrationCarton carton, Ink ink) {
        return on(0, carton.marks(false)).stream()
                .map(Run.class::cast)
                .filter(run -> run.ink() == ink)
                .mapToLong(run -> run.points().length / 2 - 1)
                .sum();
    }

    private static String element(Mark mark) {
        if (mark instanceof Run run) {
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < run.points().length; i += 2) {
                points.append(number(run.points()[i]))
                        .append(',')
                        .append(number(-run.points()[i + 1]))
                        .append(' ');
            }
            return "<polyline points=\"" + points.toString().strip() + "\" stroke=\"" + colour(run.ink().colour)
                    + "\" stroke-width=\"" + number(run.ink().millimetres) + "\""
                    + (run.ink().dashed ? " stroke-dasharray=\"3 2\"" : "") + "/>\n";
        }
        if (mark instanceof Surface surface) {
            return "<rect x=\"" + number(surface.x()) + "\" y=\"" + number(-surface.y() - surface.up()) + "\" width=\""
                    + number(surface.across()) + "\" height=\"" + number(surface.up()) + "\" fill=\""
                    + colour(surface.colour()) + "\"/>\n";
        }
        Words words = (Words) mark;
        return "<text x=\"" + number(words.x()) + "\" y=\"" + number(-words.y()) + "\" font-family=\"sans-serif\""
                + " font-size=\"" + number(words.high() / 0.72) + "\" fill=\"" + colour(words.ink().colour) + "\">"
                + words.text() + "</text>\n";
    }

    private static String entities(Mark mark) {
        String layer = "\n8\n" + DemonstrationCarton.LAYERS.get(mark.layer()) + "\n";
        if (mark instanceof Run run) {
            StringBuilder line =
                    new StringBuilder("0\nPOLYLINE" + layer + "66\n1\n" + (run.ink().dashed ? "62\n94\n" : ""));
            for (int i = 0; i < run.points().length; i += 2) {
                line.append("0\nVERTEX" + layer + "10\n" + number(run.points()[i]) + "\n20\n"
                        + number(run.points()[i + 1]) + "\n");
            }
            return line + "0\nSEQEND" + layer;
        }
        if (mark instanceof Surface at) {
            String left = number(at.x());
            String right = number(at.x() + at.across());
            String low = number(at.y());
            String high = number(at.y() + at.up());
            // why: letters of the layer's own colour stand on it
            return "0\nSOLID" + layer + "62\n" + PALE + "\n10\n" + left + "\n20\n" + low + "\n11\n" + right + "\n21\n"
                    + low + "\n12\n" + left + "\n22\n" + high + "\n13\n" + right + "\n23\n" + high + "\n";
        }
        Words words = (Words) mark;
        return "0\nTEXT" + layer + "10\n" + number(words.x()) + "\n20\n" + number(words.y()) + "\n40\n"
                + number(words.high()) + "\n1\n" + words.text() + "\n";
    }

    private static String lines(Run run) {
        StringBuilder lines = new StringBuilder();
        for (int i = 2; i < run.points().length; i += 2) {
            lines.append("L,2,").append(run.ink() == Ink.CUT ? 1 : 2).append(",0,");
            lines.append(number(run.points()[i - 2]))
                    .append(',')
                    .append(number(run.points()[i - 1]))
                    .append(',');
            lines.append(number(run.points()[i]))
                    .append(',')
                    .append(number(run.points()[i + 1]))
                    .append(",0,0\n");
        }
        return lines.toString();
    }

    static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    static String number(double number) {
        double rounded = Math.round(number * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
