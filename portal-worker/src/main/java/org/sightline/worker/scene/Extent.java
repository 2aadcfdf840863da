package org.sightline.worker.scene;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The box around what was added to it. */
public final class Extent {

    private Rectangle2D.Double box;

    public void add(Path2D path) {
        add(path.getBounds2D());
    }

    /** A text by its rough size. */
    public void add(SceneText text) {
        double angle = Math.toRadians(text.angle());
        double width = text.roughWidth();
        double left = -width * text.across() / 2;
        for (double along : new double[] {left, left + width}) {
            double x = text.x() + Math.cos(angle) * along;
            double y = text.y() + Math.sin(angle) * along;
            add(new Rectangle2D.Double(x - text.height(), y - text.height(), 2 * text.height(), 2 * text.height()));
        }
    }

    private void add(Rectangle2D other) {
        if (box == null) {
            box = new Rectangle2D.Double();
            box.setRect(other);
        } else {
            Rectangle2D.union(box, other, box);
        }
    }

    public Rectangle2D.Double box() {
        return box == null ? new Rectangle2D.Double() : box;
    }
}
