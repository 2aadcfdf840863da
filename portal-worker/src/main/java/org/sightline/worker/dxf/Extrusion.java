package org.sightline.worker.dxf;

import java.awt.geom.AffineTransform;

/** The direction that is "up" for an entity, and the axes the format derives from it (arbitrary axis algorithm). */
record Extrusion(double x, double y, double z) {

    private static final double NEAR = 1.0 / 64;

    static Extrusion of(DxfRecord record) {
        double x = record.number(210, 0);
        double y = record.number(220, 0);
        double z = record.number(230, 1);
        double length = Math.sqrt(x * x + y * y + z * z);
        return length == 0 ? new Extrusion(0, 0, 1) : new Extrusion(x / length, y / length, z / length);
    }

    /** From the plane of the entity at that elevation to the plane of the drawing, seen from above. */
    AffineTransform transform(double elevation) {
        if (x == 0 && y == 0) {
            return new AffineTransform(z < 0 ? -1 : 1, 0, 0, 1, 0, 0);
        }
        boolean near = Math.abs(x) < NEAR && Math.abs(y) < NEAR;
        double ax = near ? z : -y;
        double ay = near ? 0 : x;
        double az = near ? -x : 0;
        double length = Math.sqrt(ax * ax + ay * ay + az * az);
        ax /= length;
        ay /= length;
        az /= length;
        return new AffineTransform(ax, ay, y * az - z * ay, z * ax - x * az, x * elevation, y * elevation);
    }
}
