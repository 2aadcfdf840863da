package org.sightline.worker.svg;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The matrix of a {@code transform} attribute. */
final class Transforms {

    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)\\s*\\(([^)]*)\\)");

    private Transforms() {}

    static AffineTransform parsed(String text) {
        AffineTransform matrix = new AffineTransform();
        if (text != null) {
            Matcher step = STEP.matcher(text);
            while (step.find()) {
                matrix.concatenate(step(step.group(1), values(step.group(2))));
            }
        }
        return matrix;
    }

    private static double[] values(String text) {
        List<Double> values = new ArrayList<>();
        Numbers numbers = new Numbers(text);
        while (numbers.more()) {
            values.add(numbers.next());
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static AffineTransform step(String name, double[] v) {
        return switch (name) {
            case "matrix" -> new AffineTransform(v);
            case "translate" -> AffineTransform.getTranslateInstance(v[0], v.length > 1 ? v[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(v[0], v.length > 1 ? v[1] : v[0]);
            case "rotate" ->
                v.length > 2
                        ? AffineTransform.getRotateInstance(Math.toRadians(v[0]), v[1], v[2])
                        : AffineTransform.getRotateInstance(Math.toRadians(v[0]));
            case "skewX" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(v[0])), 0);
            case "skewY" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(v[0])));
            default -> new AffineTransform();
        };
    }
}
