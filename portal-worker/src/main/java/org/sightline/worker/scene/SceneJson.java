package org.sightline.worker.scene;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a scene as JSON a browser draws at once:
 *
 * <pre>{"unit":"mm","mm":1,"up":true,"box":[x,y,width,height],
 *  "looks":[{"stroke":"#rrggbb"|"layer"|null,"fill":…,"width":0,"opacity":1,"dashes":[…]}, …],
 *  "layers":[{"key":"layer:1","name":"CUT","colour":"#rrggbb",
 *    "paths":[[look,"M0 0L10 0C…Z"], …],
 *    "texts":[[x,y,height,angle,across,along,"#rrggbb"|"layer","words"], …]}, …]}</pre>
 *
 * Paths are in the syntax of SVG, so that {@code new Path2D(d)} takes them. Coordinates are rounded to a hundred-thousandth
 * of the larger side of the box, at most to a millionth of a unit.
 */
public final class SceneJson {

    private final Writer out;
    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private double grain = 1;

    public SceneJson(Writer out) {
        this.out = out;
    }

    public void write(Scene scene) throws IOException {
        Rectangle2D.Double box = scene.box();
        double fine = 1e5 / Math.max(1e-9, Math.max(box.width, box.height));
        grain = Math.min(1e6, Math.pow(10, Math.ceil(Math.log10(Math.max(1, fine)))));
        for (SceneLayer layer : scene.layers()) {
            layer.paths().forEach(path -> looks.putIfAbsent(path.look(), looks.size()));
        }
        out.write("{\"unit\":" + quoted(scene.unit()) + ",\"mm\":" + scene.millimetres() + ",\"up\":" + scene.upward());
        out.write(",\"box\":[");
        numbers(box.x, box.y, box.width, box.height);
        out.write("],\"looks\":[");
        String comma = "";
        for (Look look : looks.keySet()) {
            out.write(comma);
            look(look);
            comma = ",";
        }
        out.write("],\"layers\":[");
        comma = "";
        for (SceneLayer layer : scene.layers()) {
            out.write(comma);
            layer(layer);
            comma = ",";
        }
        out.write("]}");
        out.flush();
    }

    private void look(Look look) throws IOException {
        out.write("{\"stroke\":" + colour(look.stroke()) + ",\"fill\":" + colour(look.fill()) + ",\"width\":"
                + look.width());
        out.write(",\"opacity\":" + look.opacity() + ",\"dashes\":"
                + look.dashes().toString().replace(" ", "") + "}");
    }

    private void layer(SceneLayer layer) throws IOException {
        out.write("{\"key\":" + quoted(layer.key()) + ",\"name\":" + quoted(layer.name()));
        out.write(",\"colour\":" + colour(layer.colour()) + ",\"paths\":[");
        String comma = "";
        for (ScenePath path : layer.paths()) {
            out.write(comma + "[" + looks.get(path.look()) + ",\"");
            out.write(PathWords.of(path.shape(), this::number));
            out.write("\"]");
            comma = ",";
        }
        out.write("],\"texts\":[");
        comma = "";
        for (SceneText text : layer.texts()) {
            out.write(comma + "[");
            numbers(text.x(), text.y(), text.height());
            out.write("," + Math.round(text.angle() * 1000) / 1000.0 + "," + text.across() + "," + text.along());
            out.write("," + colour(text.colour()) + "," + quoted(text.words()) + "]");
            comma = ",";
        }
        out.write("]}");
    }

    private void numbers(double... numbers) throws IOException {
        String comma = "";
        for (double number : numbers) {
            out.write(comma + number(number));
            comma = ",";
        }
    }

    private String number(double number) {
        double rounded = Math.round(number * grain) / grain;
        boolean whole = rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15;
        return whole ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String colour(int colour) {
        return switch (colour) {
            case Look.NONE -> "null";
            case Look.OF_LAYER -> "\"layer\"";
            default -> String.format("\"#%06x\"", colour);
        };
    }

    /** A JSON string; also safe inside a page, for markup and line separators are escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            boolean plain = letter >= 32 && letter < 127 && "\"\\<>&'".indexOf(letter) < 0;
            quoted.append(plain ? String.valueOf(letter) : String.format("\\u%04x", (int) letter));
        }
        return quoted.append('"').toString();
    }
}
