package org.sightline.worker.dxf;

import java.io.IOException;
import java.util.Set;

/** Writes entities anew by the whitelist of {@link EntityShapes}; colours are the only look they keep. */
final class EntityWriter {

    private static final Set<Integer> OWN_COUNTS = Set.of(70, 71, 210, 220, 230);
    private static final Set<Integer> FIT_OF_EDGE = Set.of(11, 21, 12, 22, 13, 23);
    private static final int SPLINE_EDGE = 4;

    private final DxfWriter out;

    EntityWriter(DxfWriter out) {
        this.out = out;
    }

    /** @param layer it lies on in the end, never 0 for what inherited */
    void write(DxfRecord record, DxfLayer layer) throws IOException {
        switch (record.type) {
            case "LWPOLYLINE" -> lightPolyline(begin(record, "LWPOLYLINE", layer), record);
            case "LEADER" -> lightPolyline(begin(record, "LWPOLYLINE", layer), record);
            case "POLYLINE" -> polyline(record, layer);
            case "SPLINE" -> spline(record, layer);
            case "HATCH" -> hatch(record, layer);
            case "ATTRIB", "ATTDEF" -> fixed(record, "TEXT", layer, "");
            default -> fixed(record, record.type, layer, "");
        }
    }

    /** A reference to a block of the new file; a dimension or table becomes one to its picture. */
    void reference(DxfRecord record, DxfLayer layer, String block) throws IOException {
        if (record.type.equals("DIMENSION")) {
            begin(record, "INSERT", layer).tags(100, "AcDbBlockReference", 2, block, 10, "0.0", 20, "0.0", 30, "0.0");
        } else {
            fixed(record, "INSERT", layer, block);
        }
    }

    private DxfWriter begin(DxfRecord record, String type, DxfLayer layer) throws IOException {
        out.entity(type, layer.name);
        if (record.has(62)) {
            out.tag(62, record.number(62, 0));
        }
        if (record.has(420)) {
            out.tag(420, record.number(420, 0));
        }
        return out;
    }

    private void fixed(DxfRecord record, String type, DxfLayer layer, String block) throws IOException {
        begin(record, type, layer);
        for (String word : EntityShapes.FIXED.get(type)) {
            if (!Character.isDigit(word.charAt(0))) {
                out.tag(100, word);
            } else if (word.equals("1")) {
                words(record);
            } else if (word.equals("2")) {
                out.tag(2, block);
            } else {
                number(record, Integer.parseInt(word));
            }
        }
    }

    private void words(DxfRecord record) throws IOException {
        if (record.type.equals("MTEXT")) {
            out.words(record.words());
        } else {
            out.tag(1, record.words());
        }
    }

    private void number(DxfRecord record, int code) throws IOException {
        boolean attribute = record.type.startsWith("ATT");
        int source = attribute && code == 73 ? 74 : code; // why: an attribute tells its vertical alignment there
        boolean picture = record.type.equals("ACAD_TABLE") && code > 30 && code < 200;
        if (record.has(source) && !picture) {
            out.tag(code, record.number(source, 0));
        } else if (code >= 30 && code <= 33 && record.has(code - 20)) {
            out.tag(code, 0);
        }
    }

    private void lightPolyline(DxfWriter begun, DxfRecord record) throws IOException {
        boolean leader = record.type.equals("LEADER");
        begun.tag(100, "AcDbPolyline").tag(90, record.numbers(10).length);
        begun.tag(70, leader ? 0 : record.number(70, 0));
        for (int i = 0; i < record.size(); i++) {
            int code = record.code(i);
            boolean told = leader ? code == 10 || code == 20 : code != 70;
            if (told && EntityShapes.LISTED.get("LWPOLYLINE").contains(code)) {
                out.tag(code, record.value(i));
            }
        }
    }

    private void polyline(DxfRecord record, DxfLayer layer) throws IOException {
        begin(record, "POLYLINE", layer);
        out.tag(100, marker(record, "AcDb2dPolyline", "AcDb3dPolyline", "AcDbPolygonMesh", "AcDbPolyFaceMesh"));
        out.tag(66, 1);
        listed(record, "POLYLINE");
        String kind = marker(
                record, "AcDb2dVertex", "AcDb3dPolylineVertex", "AcDbPolygonMeshVertex", "AcDbPolyFaceMeshVertex");
        for (DxfRecord vertex : record.parts) {
            boolean face = kind.equals("AcDbPolyFaceMeshVertex") && !vertex.flag(70, 64);
            out.entity("VERTEX", layer.name);
            if (face) {
                out.tag(100, "AcDbFaceRecord");
            } else {
                out.tag(100, "AcDbVertex").tag(100, kind);
            }
            listed(vertex, "VERTEX");
        }
        out.entity("SEQEND", layer.name);
    }

    private static String marker(DxfRecord record, String flat, String space, String mesh, String faces) {
        if (record.flag(70, 64)) {
            return faces;
        }
        return record.flag(70, 16) ? mesh : record.flag(70, 8) ? space : flat;
    }

    private void listed(DxfRecord record, String type) throws IOException {
        Set<Integer> allowed = EntityShapes.LISTED.get(type);
        for (int i = 0; i < record.size(); i++) {
            if (allowed.contains(record.code(i))) {
                out.tag(record.code(i), record.value(i));
            }
        }
    }

    private void spline(DxfRecord record, DxfLayer layer) throws IOException {
        begin(record, "SPLINE", layer).tag(100, "AcDbSpline");
        for (int code : new int[] {210, 220, 230, 70, 71}) {
            if (record.has(code)) {
                out.tag(code, record.number(code, 0));
            }
        }
        out.tag(72, record.numbers(40).length)
                .tag(73, record.numbers(10).length)
                .tag(74, record.numbers(11).length);
        Set<Integer> allowed = EntityShapes.LISTED.get("SPLINE");
        for (int i = 0; i < record.size(); i++) {
            if (allowed.contains(record.code(i)) && !OWN_COUNTS.contains(record.code(i))) {
                out.tag(record.code(i), record.value(i));
            }
        }
    }

    private void hatch(DxfRecord record, DxfLayer layer) throws IOException {
        begin(record, "HATCH", layer).tag(100, "AcDbHatch");
        boolean named = false;
        boolean looped = false;
        int edge = 0;
        for (int i = 0; i < record.size(); i++) {
            int code = record.code(i);
            if (code == 70 && !named) {
                named = true;
                out.tag(2, record.flag(70, 1) ? "SOLID" : "_USER")
                        .tag(70, record.value(i))
                        .tag(71, 0);
                continue;
            }
            if (looped && (code == 92 || code == 75)) {
                out.tag(97, 0); // why: what the boundary was made from is named by handles of the old file
            }
            looped = code == 92 || looped && code != 75;
            edge = code == 92 ? -((int) record.value(i) & 2) : code == 72 && edge >= 0 ? (int) record.value(i) : edge;
            boolean fit = looped && edge == SPLINE_EDGE && FIT_OF_EDGE.contains(code);
            if (!fit && EntityShapes.LISTED.get("HATCH").contains(code)) {
                out.tag(code, record.value(i));
            }
        }
    }
}
