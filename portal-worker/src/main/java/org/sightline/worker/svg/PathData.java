package org.sightline.worker.svg;

import java.awt.geom.AffineTransform;
import org.sightline.worker.scene.Pencil;

/** The commands of a {@code d} attribute, drawn. Source: SVG 1.1, "Paths"; arcs by its implementation notes F.6. */
final class PathData {

    private final Numbers numbers;
    private final Pencil pencil;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double handleX;
    private double handleY;
    private char last = 'M';

    PathData(String data, Pencil pencil) {
        this.numbers = new Numbers(data);
        this.pencil = pencil;
    }

    void draw() {
        char command = 0;
        while (numbers.more()) {
            if (numbers.atLetter()) {
                command = numbers.letter();
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            if (command == 0) {
                throw new NumberFormatException("a path begins with a number");
            }
            step(command);
            last = Character.toUpperCase(command);
        }
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(fromX + numbers.next(), fromY + numbers.next());
            case 'L' -> line(fromX + numbers.next(), fromY + numbers.next());
            case 'H' -> line(fromX + numbers.next(), y);
            case 'V' -> line(x, fromY + numbers.next());
            case 'C' -> cubic(fromX + numbers.next(), fromY + numbers.next(), fromX, fromY);
            case 'S' -> {
                boolean smooth = "CS".indexOf(last) >= 0;
                cubic(smooth ? 2 * x - handleX : x, smooth ? 2 * y - handleY : y, fromX, fromY);
            }
            case 'Q' -> quadratic(fromX + numbers.next(), fromY + numbers.next(), fromX, fromY);
            case 'T' -> {
                boolean smooth = "QT".indexOf(last) >= 0;
                quadratic(smooth ? 2 * x - handleX : x, smooth ? 2 * y - handleY : y, fromX, fromY);
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                pencil.close();
                to(startX, startY);
            }
            default -> throw new NumberFormatException("an unknown command");
        }
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void move(double toX, double toY) {
        to(toX, toY);
        startX = x;
        startY = y;
        pencil.move(x, y);
    }

    private void line(double toX, double toY) {
        begin();
        to(toX, toY);
        pencil.line(x, y);
    }

    /** After a closed piece the next one begins where that began. */
    private void begin() {
        if (last == 'Z') {
            pencil.move(x, y);
        }
    }

    private void cubic(double c1x, double c1y, double fromX, double fromY) {
        begin();
        handleX = fromX + numbers.next();
        handleY = fromY + numbers.next();
        to(fromX + numbers.next(), fromY + numbers.next());
        pencil.cubic(c1x, c1y, handleX, handleY, new double[] {x, y});
    }

    private void quadratic(double cx, double cy, double fromX, double fromY) {
        begin();
        handleX = cx;
        handleY = cy;
        double oldX = x;
        double oldY = y;
        to(fromX + numbers.next(), fromY + numbers.next());
        pencil.cubic(
                oldX + (cx - oldX) * 2 / 3,
                oldY + (cy - oldY) * 2 / 3,
                x + (cx - x) * 2 / 3,
                y + (cy - y) * 2 / 3,
                new double[] {x, y});
    }

    private void arc(double fromX, double fromY) {
        begin();
        double rx = Math.abs(numbers.next());
        double ry = Math.abs(numbers.next());
        double turn = Math.toRadians(numbers.next());
        boolean large = numbers.flag();
        boolean sweep = numbers.flag();
        double[] old = {x, y};
        to(fromX + numbers.next(), fromY + numbers.next());
        if (rx == 0 || ry == 0 || old[0] == x && old[1] == y) {
            pencil.line(x, y);
        } else {
            circle(new double[] {rx, ry, Math.cos(turn), Math.sin(turn)}, old, large, sweep);
        }
    }

    /** @param ellipse radii, and cosine and sine of its turn */
    private void circle(double[] ellipse, double[] old, boolean large, boolean sweep) {
        // why: in the coordinates of the unit circle the ellipse is one, and only its centre is to be found
        double cos = ellipse[2];
        double sin = ellipse[3];
        double rx = ellipse[0];
        double ry = ellipse[1];
        double[] half = {
            (cos * (old[0] - x) + sin * (old[1] - y)) / 2 / rx, (cos * (old[1] - y) - sin * (old[0] - x)) / 2 / ry
        };
        double length = Math.hypot(half[0], half[1]);
        double grown = Math.max(1, length);
        double height = length >= 1 ? 0 : Math.sqrt(1 / (length * length) - 1) * (large == sweep ? -1 : 1);
        double[] centre = {height * half[1], -height * half[0]};
        half[0] /= grown;
        half[1] /= grown;
        AffineTransform circle =
                new AffineTransform(cos * rx * grown, sin * rx * grown, -sin * ry * grown, cos * ry * grown, 0, 0);
        turn(circle, half, centre, sweep, new double[] {(old[0] + x) / 2, (old[1] + y) / 2});
    }

    /** @param half from the middle of the chord to its start; @param centre from there too, both on the unit circle */
    private void turn(AffineTransform circle, double[] half, double[] centre, boolean sweep, double[] middle) {
        double from = Math.atan2(half[1] - centre[1], half[0] - centre[0]);
        double angle = Math.atan2(-half[1] - centre[1], -half[0] - centre[0]) - from;
        if (sweep && angle < 0) {
            angle += 2 * Math.PI;
        } else if (!sweep && angle > 0) {
            angle -= 2 * Math.PI;
        }
        AffineTransform placed = AffineTransform.getTranslateInstance(middle[0], middle[1]);
        placed.concatenate(circle);
        placed.translate(centre[0], centre[1]);
        pencil.arc(placed, from, angle, false);
    }
}
