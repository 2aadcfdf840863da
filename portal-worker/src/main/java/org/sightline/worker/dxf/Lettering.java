package org.sightline.worker.dxf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.sightline.worker.scene.SceneText;

/** Lines of text of a TEXT, ATTRIB or MTEXT, placed in the drawing. */
final class Lettering {

    private static final int BASELINE = 0;
    private static final int MIDDLE = 2;
    private static final int TOP = 3;

    /** Distance of two lines by the format, in heights of the text. */
    private static final double LEADING = 5.0 / 3;

    /** Mean width of a letter, in heights of the text. */
    private static final double WIDTH = 0.9;

    private final DxfRecord record;
    private final AffineTransform matrix;
    private final int colour;

    /** @param matrix from the coordinates of the text to those of the drawing */
    Lettering(DxfRecord record, AffineTransform matrix, int colour) {
        this.record = record;
        this.matrix = matrix;
        this.colour = colour;
    }

    List<SceneText> lines() {
        return record.type.equals("MTEXT") ? paragraph() : single();
    }

    private List<SceneText> single() {
        int across = record.whole(72, 0);
        int along = record.whole(record.type.equals("TEXT") ? 73 : 74, 0);
        double angle = Math.toRadians(record.number(50, 0));
        double x = record.number(10, 0);
        double y = record.number(20, 0);
        boolean stretched = across == 3 || across == 5;
        if (stretched && record.has(11)) {
            angle = Math.atan2(record.number(21, 0) - y, record.number(11, 0) - x);
        } else if ((across != 0 || along != 0) && record.has(11)) {
            x = record.number(11, 0);
            y = record.number(21, 0);
        }
        int row = across == 4 ? MIDDLE : along < 0 || along > TOP ? BASELINE : along;
        int column = across == 1 || across == 4 ? 1 : across == 2 ? 2 : 0;
        List<SceneText> lines = new ArrayList<>();
        place(lines, new Point2D.Double(x, y), angle, TextCodes.plain(record.words()), column + 3 * row);
        return lines;
    }

    private List<SceneText> paragraph() {
        double angle = record.has(11)
                ? Math.atan2(record.number(21, 0), record.number(11, 1))
                : Math.toRadians(record.number(50, 0));
        int attachment = Math.min(9, Math.max(1, record.whole(71, 1))) - 1;
        double height = record.number(40, 1);
        List<String> rows = rows(TextCodes.paragraph(record.words()), record.number(41, 0) / (height * WIDTH));
        double pitch = height * LEADING * record.number(44, 1);
        double top = (attachment / 3) / 2.0 * ((rows.size() - 1) * pitch + height);
        List<SceneText> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double up = top - i * pitch;
            Point2D.Double place = new Point2D.Double(
                    record.number(10, 0) - Math.sin(angle) * up, record.number(20, 0) + Math.cos(angle) * up);
            place(lines, place, angle, rows.get(i), attachment % 3 + 3 * TOP);
        }
        return lines;
    }

    /** Breaks lines between words so that none has more letters than fit. */
    private static List<String> rows(String text, double letters) {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            StringBuilder row = new StringBuilder();
            for (String word : line.split(" ")) {
                boolean full = letters >= 1 && row.length() > 0 && row.length() + word.length() + 1 > letters;
                if (full) {
                    rows.add(row.toString());
                    row.setLength(0);
                }
                row.append(row.length() == 0 ? "" : " ").append(word);
            }
            rows.add(row.toString());
        }
        return rows;
    }

    /** @param anchor column + 3 times row, as in {@link SceneText} */
    private void place(List<SceneText> lines, Point2D.Double place, double angle, String words, int anchor) {
        if (words.isBlank()) {
            return;
        }
        double[] axes = {Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)};
        matrix.deltaTransform(axes, 0, axes, 0, 2);
        double length = Math.hypot(axes[0], axes[1]);
        double rise = length == 0 ? 0 : Math.abs(axes[0] * axes[3] - axes[1] * axes[2]) / length;
        matrix.transform(place, place);
        double turned = Math.toDegrees(Math.atan2(axes[1], axes[0]));
        double height = Math.abs(record.number(40, 1)) * rise;
        lines.add(new SceneText(place.x, place.y, height, turned, words, anchor % 3, anchor / 3, colour));
    }
}
