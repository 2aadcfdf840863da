package org.sightline.worker.dxf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * What one DXF file tells before its entities: unit, layers and blocks. CLASSES, OBJECTS, THUMBNAILIMAGE and ACDSDATA are
 * passed over; nothing in them is ever drawn or handed on.
 */
final class DxfDocument {

    private static final String FIRST_IN_UTF_8 = "AC1021";
    private static final String OLDEST = "AC1006";

    final DxfLayers layers = new DxfLayers();
    final Map<String, DxfBlock> blocks = new HashMap<>();

    /** Value of $INSUNITS; 0 = not told. */
    int unit;

    /** Value of $MEASUREMENT: 0 English, 1 metric. */
    int measurement = 1;

    private final Path file;
    private final Budget budget;
    private boolean utf8;
    private boolean complete;

    DxfDocument(Path file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** Reads the file; layers and blocks are known when the first entity is handed over. */
    void read(DxfEntities entities) throws IOException, RefusedDrawingException {
        read(entities, true);
    }

    /** Hands over the entities once more. */
    void again(DxfEntities entities) throws IOException, RefusedDrawingException {
        read(entities, false);
    }

    private void read(DxfEntities entities, boolean first) throws IOException, RefusedDrawingException {
        try (DxfPairs pairs = DxfPairs.open(file, budget)) {
            RecordReader records = new RecordReader(pairs, layers, budget);
            if (!pairs.next() || pairs.code == 999 && !afterComments(pairs)) {
                throw DxfPairs.broken("it is empty");
            }
            while (records.at("SECTION")) {
                section(records, pairs, entities, first);
            }
            // why: some writers forget the end of the file; who forgets the entities has lost half of it
            if (!records.at("EOF") && !(records.ended() && complete)) {
                throw DxfPairs.broken("it has no end");
            }
        }
    }

    private static boolean afterComments(DxfPairs pairs) throws IOException, RefusedDrawingException {
        while (pairs.code == 999) {
            if (!pairs.next()) {
                return false;
            }
        }
        return true;
    }

    private void section(RecordReader records, DxfPairs pairs, DxfEntities entities, boolean first)
            throws IOException, RefusedDrawingException {
        String name = pairs.next() && pairs.code == 2 ? pairs.text().trim() : "";
        switch (name) {
            case "HEADER" -> header(pairs);
            case "TABLES" -> {
                records.forward();
                tables(records);
            }
            case "BLOCKS" -> {
                records.forward();
                blocks(records, first);
            }
            case "ENTITIES" -> {
                records.forward();
                while (!records.at("ENDSEC")) {
                    entities.take(records.entity());
                }
                complete = true;
            }
            default -> records.pass();
        }
        records.forward();
    }

    private void header(DxfPairs pairs) throws IOException, RefusedDrawingException {
        String variable = "";
        while (true) {
            if (!pairs.next()) {
                throw DxfPairs.broken("a section has no end");
            }
            if (pairs.code == 0) {
                return;
            }
            if (pairs.code == 9) {
                variable = pairs.text().trim();
            } else {
                variable(variable, pairs);
            }
        }
    }

    private void variable(String name, DxfPairs pairs) throws RefusedDrawingException {
        switch (name) {
            case "$ACADVER" -> {
                String release = pairs.text().trim();
                if (release.compareTo(OLDEST) < 0) {
                    throw DxfPairs.broken("releases before R10 are not read");
                }
                if (release.compareTo(FIRST_IN_UTF_8) >= 0) {
                    pairs.charset(StandardCharsets.UTF_8);
                }
                utf8 = release.compareTo(FIRST_IN_UTF_8) >= 0;
            }
            case "$DWGCODEPAGE" -> {
                if (!utf8) {
                    pairs.charset(codePage(pairs.text().trim().toUpperCase(Locale.ROOT)));
                }
            }
            case "$INSUNITS" -> unit = (int) pairs.number();
            case "$MEASUREMENT" -> measurement = (int) pairs.number();
            default -> {} // why: every other variable is no business of a drawing
        }
    }

    private static Charset codePage(String name) {
        String java =
                switch (name) {
                    case "ANSI_932" -> "windows-31j";
                    case "ANSI_936" -> "GBK";
                    case "ANSI_949" -> "x-windows-949";
                    case "ANSI_950" -> "x-windows-950";
                    case "ANSI_874" -> "x-windows-874";
                    case "ANSI_1361" -> "x-Johab";
                    default -> name.replace("ANSI_", "windows-").replace("DOS", "IBM");
                };
        boolean known = java.matches("[A-Za-z0-9-]+") && Charset.isSupported(java);
        return known ? Charset.forName(java) : Charset.forName("windows-1252");
    }

    private void tables(RecordReader records) throws IOException, RefusedDrawingException {
        while (!records.at("ENDSEC")) {
            DxfRecord entry = records.entry();
            if (entry.type.equals("LAYER") && entry.has(2)) {
                DxfLayer layer = layers.named(entry.text(2));
                layer.colour = Math.min(255, Math.max(1, Math.abs(entry.whole(62, 7))));
                layer.trueColour = entry.has(420) ? entry.whole(420, 0) & 0xFFFFFF : -1;
            }
        }
    }

    private void blocks(RecordReader records, boolean keep) throws IOException, RefusedDrawingException {
        DxfBlock open = null;
        while (!records.at("ENDSEC")) {
            if (records.at("BLOCK")) {
                open = new DxfBlock(records.entry());
                if (keep) {
                    blocks.putIfAbsent(open.name, open);
                }
            } else if (records.at("ENDBLK")) {
                records.entry();
                open = null;
            } else {
                DxfRecord entity = records.entity();
                if (open != null && keep) {
                    entity.trim();
                    budget.primitives(1);
                    open.entities.add(entity);
                }
            }
        }
    }
}
