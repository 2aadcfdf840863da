package org.sightline.worker.dxf;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a DXF file of release 2004 needs around its drawing so that programs which take the format strictly open it: all nine
 * tables, a block record for each block, the two layouts' blocks and a dictionary. Every word here is ours.
 */
final class Frame {

    static final String MODEL = "*Model_Space";
    static final String PAPER = "*Paper_Space";
    static final String MODEL_RECORD = "1F";
    private static final String PAPER_RECORD = "1B";

    private final DxfWriter out;

    Frame(DxfWriter out) {
        this.out = out;
    }

    void header(int unit, int measurement) throws IOException {
        out.tags(0, "SECTION", 2, "HEADER", 9, "$ACADVER", 1, "AC1018", 9, "$DWGCODEPAGE", 3, "ANSI_1252");
        out.tags(9, "$INSUNITS", 70, unit, 9, "$MEASUREMENT", 70, measurement);
        out.tags(9, "$HANDSEED", 5, "7FFFFFFF", 0, "ENDSEC");
        out.tags(0, "SECTION", 2, "CLASSES", 0, "ENDSEC");
    }

    /** @param blocks names of the blocks to come and the handles of their records */
    void tables(Collection<DxfLayer> layers, Map<String, String> blocks) throws IOException {
        out.tags(0, "SECTION", 2, "TABLES");
        viewport();
        lineTypes();
        layers(layers);
        textStyle();
        table("VIEW", "6", 0);
        end();
        table("UCS", "7", 0);
        end();
        table("APPID", "9", 1);
        record("APPID", "12", "9", "AcDbRegAppTableRecord").tags(2, "ACAD", 70, 0);
        end();
        table("DIMSTYLE", "A", 1);
        out.tags(100, "AcDbDimStyleTable", 71, 0);
        out.tags(0, "DIMSTYLE", 105, "27", 330, "A", 100, "AcDbSymbolTableRecord", 100, "AcDbDimStyleTableRecord");
        out.tags(2, "Standard", 70, 0);
        end();
        blockRecords(blocks);
        out.tags(0, "ENDSEC");
    }

    private void viewport() throws IOException {
        table("VPORT", "8", 1);
        record("VPORT", "94", "8", "AcDbViewportTableRecord").tags(2, "*Active", 70, 0);
        out.tags(10, "0.0", 20, "0.0", 11, "1.0", 21, "1.0", 12, "0.0", 22, "0.0", 13, "0.0", 23, "0.0");
        out.tags(14, "10.0", 24, "10.0", 15, "10.0", 25, "10.0", 16, "0.0", 26, "0.0", 36, "1.0");
        out.tags(17, "0.0", 27, "0.0", 37, "0.0", 40, "1000.0", 41, "1.5", 42, "50.0", 43, "0.0", 44, "0.0");
        out.tags(50, "0.0", 51, "0.0", 71, 0, 72, 100, 73, 1, 74, 3, 75, 0, 76, 0, 77, 0, 78, 0);
        end();
    }

    private void lineTypes() throws IOException {
        table("LTYPE", "5", 3);
        for (String[] type : new String[][] {{"14", "ByBlock"}, {"15", "ByLayer"}, {"16", "Continuous"}}) {
            record("LTYPE", type[0], "5", "AcDbLinetypeTableRecord").tags(2, type[1], 70, 0);
            out.tags(3, "", 72, 65, 73, 0, 40, "0.0");
        }
        end();
    }

    private void layers(Collection<DxfLayer> layers) throws IOException {
        boolean zero = layers.stream().anyMatch(DxfLayer::inherits);
        table("LAYER", "2", layers.size() + (zero ? 0 : 1));
        if (!zero) {
            layer("0", new DxfLayer(0, "0")); // why: no drawing may be without it; nothing lies on it
        }
        for (DxfLayer layer : layers) {
            layer(layer.name, layer);
        }
        end();
    }

    private void layer(String name, DxfLayer layer) throws IOException {
        record("LAYER", out.newHandle(), "2", "AcDbLayerTableRecord").tags(2, name, 70, 0, 62, layer.colour);
        if (layer.trueColour >= 0) {
            out.tags(420, layer.trueColour);
        }
        out.tags(6, "Continuous");
    }

    private void textStyle() throws IOException {
        table("STYLE", "3", 1);
        record("STYLE", "11", "3", "AcDbTextStyleTableRecord").tags(2, "Standard", 70, 0);
        out.tags(40, "0.0", 41, "1.0", 50, "0.0", 71, 0, 42, "2.5", 3, "txt", 4, "");
        end();
    }

    private void blockRecords(Map<String, String> blocks) throws IOException {
        table("BLOCK_RECORD", "1", blocks.size() + 2);
        record("BLOCK_RECORD", MODEL_RECORD, "1", "AcDbBlockTableRecord").tags(2, MODEL);
        record("BLOCK_RECORD", PAPER_RECORD, "1", "AcDbBlockTableRecord").tags(2, PAPER);
        for (Map.Entry<String, String> block : blocks.entrySet()) {
            record("BLOCK_RECORD", block.getValue(), "1", "AcDbBlockTableRecord")
                    .tags(2, block.getKey());
        }
        end();
    }

    void spaces() throws IOException {
        for (List<String> space :
                List.of(List.of(MODEL, MODEL_RECORD, "20", "21"), List.of(PAPER, PAPER_RECORD, "1C", "1D"))) {
            out.tags(0, "BLOCK", 5, space.get(2), 330, space.get(1), 100, "AcDbEntity", 8, "0", 100, "AcDbBlockBegin");
            out.tags(2, space.get(0), 70, 0, 10, "0.0", 20, "0.0", 30, "0.0", 3, space.get(0), 1, "");
            out.tags(0, "ENDBLK", 5, space.get(3), 330, space.get(1), 100, "AcDbEntity", 8, "0", 100, "AcDbBlockEnd");
        }
    }

    void objects() throws IOException {
        out.tags(0, "SECTION", 2, "OBJECTS");
        out.tags(0, "DICTIONARY", 5, "C", 330, "0", 100, "AcDbDictionary", 281, 1, 3, "ACAD_GROUP", 350, "D");
        out.tags(0, "DICTIONARY", 5, "D", 330, "C", 100, "AcDbDictionary", 281, 1);
        out.tags(0, "ENDSEC", 0, "EOF");
    }

    private void table(String name, String handle, int size) throws IOException {
        out.tags(0, "TABLE", 2, name, 5, handle, 330, "0", 100, "AcDbSymbolTable", 70, size);
    }

    private DxfWriter record(String type, String handle, String table, String marker) throws IOException {
        return out.tags(0, type, 5, handle, 330, table, 100, "AcDbSymbolTableRecord", 100, marker);
    }

    private void end() throws IOException {
        out.tags(0, "ENDTAB");
    }
}
