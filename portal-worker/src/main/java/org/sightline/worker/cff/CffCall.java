package org.sightline.worker.cff;

import java.awt.geom.AffineTransform;

/** Where a routine draws another. Angle in degrees to the left. */
record CffCall(String routine, double x, double y, double angle, double scaleX, double scaleY) {

    /** Once, at its own origin. */
    static CffCall once(String routine) {
        return new CffCall(routine, 0, 0, 0, 1, 1);
    }

    AffineTransform matrix() {
        AffineTransform matrix = AffineTransform.getTranslateInstance(x, y);
        matrix.rotate(Math.toRadians(angle));
        matrix.scale(scaleX, scaleY);
        return matrix;
    }
}
