package org.sightline.worker.dxf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * Writes a new DXF file that holds what lies on permitted layers. Blocks get new names and are written once for each layer
 * they inherit, so that neither their names nor layer 0 tell anything.
 */
final class DxfFilter {

    private static final int DEEPEST = 16;

    private final DxfDocument document;
    private final Predicate<DxfLayer> permitted;
    private final Map<Use, String> uses = new LinkedHashMap<>();

    /** A block as references on one layer draw it. */
    private record Use(DxfBlock block, DxfLayer layer) {}

    DxfFilter(Path original, Predicate<DxfLayer> permitted, Budget budget) {
        this.document = new DxfDocument(original, budget);
        this.permitted = permitted;
    }

    void write(Path into) throws IOException, RefusedDrawingException {
        document.read(entity -> reach(entity, null, 0));
        try (BufferedWriter out = Files.newBufferedWriter(into, StandardCharsets.US_ASCII)) {
            DxfWriter writer = new DxfWriter(out);
            Frame frame = new Frame(writer);
            EntityWriter entities = new EntityWriter(writer);
            frame.header(document.unit, document.measurement);
            Map<Use, String> records = new LinkedHashMap<>();
            uses.keySet().forEach(use -> records.put(use, writer.newHandle()));
            Map<String, String> named = new LinkedHashMap<>();
            uses.forEach((use, name) -> named.put(name, records.get(use)));
            List<DxfLayer> layers =
                    document.layers.all().stream().filter(permitted).toList();
            frame.tables(layers, named);
            writer.tags(0, "SECTION", 2, "BLOCKS");
            frame.spaces();
            for (Use use : uses.keySet()) {
                block(use, records.get(use), writer, entities);
            }
            writer.tags(0, "ENDSEC", 0, "SECTION", 2, "ENTITIES");
            writer.owner(Frame.MODEL_RECORD);
            document.again(entity -> write(entity, null, entities));
            writer.tags(0, "ENDSEC");
            frame.objects();
        }
    }

    /** Finds the blocks that permitted references draw. */
    private void reach(DxfRecord record, DxfLayer outer, int depth) throws RefusedDrawingException {
        if (!kept(record, outer) || !isReference(record)) {
            return;
        }
        if (depth > DEEPEST) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "Blocks of the DXF file are nested without end");
        }
        Use use = use(record, outer);
        if (use != null && uses.putIfAbsent(use, "B" + uses.size()) == null) {
            for (DxfRecord inner : use.block.entities) {
                reach(inner, use.layer, depth + 1);
            }
        }
    }

    private Use use(DxfRecord reference, DxfLayer outer) {
        DxfBlock block = document.blocks.get(DxfLayer.folded(reference.text(2)));
        return block == null || block.external ? null : new Use(block, effective(reference, outer));
    }

    private static boolean isReference(DxfRecord record) {
        return List.of("INSERT", "DIMENSION", "ACAD_TABLE").contains(record.type);
    }

    private static DxfLayer effective(DxfRecord record, DxfLayer outer) {
        return outer != null && record.layer.inherits() ? outer : record.layer;
    }

    private boolean kept(DxfRecord record, DxfLayer outer) {
        boolean attribute = record.type.equals("ATTRIB") || record.type.equals("ATTDEF");
        return permitted.test(effective(record, outer))
                && !record.hidden()
                && RecordReader.DRAWN.contains(record.type)
                && !record.type.equals("VERTEX")
                && (!attribute || DxfDrawing.attributeIsDrawn(record));
    }

    private void write(DxfRecord record, DxfLayer outer, EntityWriter entities) throws IOException {
        if (!kept(record, outer)) {
            return;
        }
        DxfLayer layer = effective(record, outer);
        if (!isReference(record)) {
            entities.write(record, layer);
            return;
        }
        Use use = use(record, outer);
        if (use != null) {
            entities.reference(record, layer, uses.get(use));
        }
        for (DxfRecord attribute : record.parts) {
            write(attribute, layer, entities);
        }
    }

    private void block(Use use, String handle, DxfWriter writer, EntityWriter entities) throws IOException {
        String name = uses.get(use);
        writer.owner(handle);
        writer.entity("BLOCK", "0").tags(100, "AcDbBlockBegin", 2, name, 70, 0);
        writer.tag(10, use.block.x).tag(20, use.block.y).tag(30, use.block.z).tags(3, name, 1, "");
        for (DxfRecord record : use.block.entities) {
            write(record, use.layer, entities);
        }
        writer.entity("ENDBLK", "0").tag(100, "AcDbBlockEnd");
    }
}
