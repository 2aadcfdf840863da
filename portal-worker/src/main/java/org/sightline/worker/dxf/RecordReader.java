package org.sightline.worker.dxf;

import java.io.IOException;
import java.util.Set;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Gathers pairs to records. Stands always at a pair with code 0, the type of the record to come. */
final class RecordReader {

    /** Types that hold something a drawing is made of; of all others only the layer is looked at. */
    static final Set<String> DRAWN = Set.of(
            "LINE",
            "POINT",
            "LWPOLYLINE",
            "POLYLINE",
            "VERTEX",
            "CIRCLE",
            "ARC",
            "ELLIPSE",
            "SPLINE",
            "SOLID",
            "TRACE",
            "3DFACE",
            "HATCH",
            "TEXT",
            "MTEXT",
            "ATTRIB",
            "ATTDEF",
            "INSERT",
            "DIMENSION",
            "LEADER",
            "ACAD_TABLE");

    private static final Set<String> TOLD = Set.of("LAYER", "BLOCK");
    private static final int EMBEDDED = 101;
    private static final int GROUP = 102;

    private final DxfPairs pairs;
    private final DxfLayers layers;
    private final Budget budget;
    private boolean ended;

    RecordReader(DxfPairs pairs, DxfLayers layers, Budget budget) {
        this.pairs = pairs;
        this.layers = layers;
        this.budget = budget;
    }

    boolean ended() {
        return ended;
    }

    /** Whether the next record is of that type; the end of the file inside a section is refused. */
    boolean at(String type) throws RefusedDrawingException {
        if (ended) {
            if (type.equals("SECTION") || type.equals("EOF")) {
                return false;
            }
            throw DxfPairs.broken("a section has no end");
        }
        if (pairs.code != 0) {
            throw DxfPairs.broken("a record has no type");
        }
        String next = pairs.text().trim();
        if (next.equals("EOF") && !type.equals("EOF") && !type.equals("SECTION")) {
            throw DxfPairs.broken("a section has no end");
        }
        return next.equals(type);
    }

    /** Goes to the next pair. */
    void forward() throws IOException, RefusedDrawingException {
        do {
            ended = !pairs.next();
        } while (!ended && pairs.code == 999);
    }

    /** Passes over the rest of a section, up to its end. */
    void pass() throws IOException, RefusedDrawingException {
        boolean open = true;
        while (open) {
            forward();
            open = !ended && pairs.code != 0 || !at("ENDSEC");
        }
    }

    /** The next record by itself. */
    DxfRecord entry() throws IOException, RefusedDrawingException {
        DxfRecord record = new DxfRecord(pairs.text().trim());
        boolean whole = DRAWN.contains(record.type) || TOLD.contains(record.type);
        boolean grouped = false;
        boolean embedded = false;
        String layer = null;
        for (forward(); !ended && pairs.code != 0; forward()) {
            int code = pairs.code;
            if (code == GROUP) {
                grouped = pairs.text().startsWith("{");
            } else if (code == EMBEDDED) {
                embedded = true; // why: what follows repeats codes of the entity with other meanings
            } else if (!grouped && !embedded) {
                if (code == 8) {
                    layer = layer == null ? pairs.text() : layer;
                } else if (whole) {
                    keep(record, code);
                }
            }
        }
        if (layer != null && !layer.isBlank()) {
            record.layer = layers.named(Unicode.decoded(layer));
        }
        return record;
    }

    private void keep(DxfRecord record, int code) throws RefusedDrawingException {
        if (code == 2) {
            record.add(code, Unicode.decoded(pairs.text()));
        } else if (code == 1 || code == 3) {
            record.add(code, pairs.text());
        } else if (code >= 10 && code < 80 || code >= 90 && code < 99 || code >= 210 && code < 240 || code == 420) {
            record.add(code, pairs.number());
        }
    }

    /** The next record with its vertices or attributes. */
    DxfRecord entity() throws IOException, RefusedDrawingException {
        DxfRecord entity = onLayer(entry());
        boolean polyline = entity.type.equals("POLYLINE");
        if (polyline || entity.type.equals("INSERT") && entity.flag(66, 1)) {
            while (at(polyline ? "VERTEX" : "ATTRIB")) {
                DxfRecord part = onLayer(entry());
                part.trim();
                budget.primitives(polyline ? 0 : 1);
                entity.add(part);
            }
            if (at("SEQEND")) {
                entry();
            }
        }
        return entity;
    }

    private DxfRecord onLayer(DxfRecord entity) throws RefusedDrawingException {
        if (entity.layer == null) {
            entity.layer = layers.named("0");
        }
        return entity;
    }
}
