package org.sightline.worker.dxf;

import java.util.Map;
import java.util.Set;

/**
 * The whitelist of a filtered DXF file: which group codes of an entity are handed on, under which markers. What is not
 * named here is not written.
 */
final class EntityShapes {

    /** Entities whose codes stand once each, in the order in which they are written. */
    static final Map<String, String[]> FIXED = Map.ofEntries(
            fixed("LINE", "AcDbLine 39 10 20 30 11 21 31 210 220 230"),
            fixed("POINT", "AcDbPoint 10 20 30 39 210 220 230"),
            fixed("CIRCLE", "AcDbCircle 39 10 20 30 40 210 220 230"),
            fixed("ARC", "AcDbCircle 39 10 20 30 40 210 220 230 AcDbArc 50 51"),
            fixed("ELLIPSE", "AcDbEllipse 10 20 30 11 21 31 210 220 230 40 41 42"),
            fixed("SOLID", "AcDbTrace 10 20 30 11 21 31 12 22 32 13 23 33 39 210 220 230"),
            fixed("TRACE", "AcDbTrace 10 20 30 11 21 31 12 22 32 13 23 33 39 210 220 230"),
            fixed("3DFACE", "AcDbFace 10 20 30 11 21 31 12 22 32 13 23 33 70"),
            fixed("TEXT", "AcDbText 39 10 20 30 40 1 50 41 51 71 72 11 21 31 210 220 230 AcDbText 73"),
            fixed("MTEXT", "AcDbMText 10 20 30 40 41 71 72 1 210 220 230 11 21 31 50 73 44"),
            fixed("INSERT", "AcDbBlockReference 2 10 20 30 41 42 43 50 70 71 44 45 210 220 230"));

    /** Entities whose codes repeat; these are copied in the order of the file. */
    static final Map<String, Set<Integer>> LISTED = Map.of(
            "LWPOLYLINE", Set.of(70, 43, 38, 39, 10, 20, 40, 41, 42, 210, 220, 230),
            "SPLINE", Set.of(210, 220, 230, 70, 71, 42, 43, 44, 12, 22, 32, 13, 23, 33, 40, 41, 10, 20, 30, 11, 21, 31),
            "HATCH",
                    Set.of(
                            10, 20, 30, 210, 220, 230, 70, 91, 92, 93, 72, 73, 94, 95, 96, 40, 50, 51, 42, 11, 21, 75,
                            76, 52, 41, 77, 78, 53, 43, 44, 45, 46, 79, 49, 47, 98),
            "POLYLINE", Set.of(10, 20, 30, 70, 39, 40, 41, 71, 72, 73, 74, 75, 210, 220, 230),
            "VERTEX", Set.of(10, 20, 30, 40, 41, 42, 70, 50, 71, 72, 73, 74));

    private EntityShapes() {}

    private static Map.Entry<String, String[]> fixed(String type, String shape) {
        return Map.entry(type, shape.split(" "));
    }
}
