package org.sightline.worker.dxf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.scene.Canary;
import org.sightline.worker.scene.Drawn;

/** Secrets in every kind of place of a DXF file; only the layer VISIBLE is permitted. */
class DxfCanaryTest {

    private static final String VISIBLE = "layer:1";

    private static final String TABLES =
            """
            999 {{comment}}
            0 SECTION; 2 HEADER; 9 $ACADVER; 1 AC1021; 9 $PROJECTNAME; 1 {{$PROJECTNAME}}; 9 $LASTSAVEDBY; 1 {{$LASTSAVEDBY}}
            9 $CUSTOMPROPERTYTAG; 1 {{custom property}}; 9 $CUSTOMPROPERTY; 1 {{value of custom property}}; 9 $MENU; 1 {{$MENU}}
            9 $CLAYER; 8 {{$CLAYER}}; 9 $EXTMAX; 10 {{#$EXTMAX}}; 20 0; 0 ENDSEC
            0 SECTION; 2 CLASSES; 0 CLASS; 1 {{class record}}; 2 {{class name}}; 3 {{class of application}}; 0 ENDSEC
            0 SECTION; 2 TABLES
            0 TABLE; 2 LTYPE; 0 LTYPE; 2 {{line type}}; 3 {{description of line type}}; 0 ENDTAB
            0 TABLE; 2 LAYER; 0 LAYER; 2 0; 62 7
            0 LAYER; 2 VISIBLE; 62 1; 1001 A; 1000 {{extended data of a permitted layer}}
            0 LAYER; 2 HIDDEN-{{layer name}}; 62 2; 0 ENDTAB
            0 TABLE; 2 STYLE; 0 STYLE; 2 {{text style}}; 3 {{font file}}; 4 {{big font}}; 0 ENDTAB
            0 TABLE; 2 VIEW; 0 VIEW; 2 {{named view}}; 0 ENDTAB; 0 TABLE; 2 UCS; 0 UCS; 2 {{coordinate system}}; 0 ENDTAB
            0 TABLE; 2 APPID; 0 APPID; 2 {{application}}; 0 ENDTAB
            0 TABLE; 2 DIMSTYLE; 0 DIMSTYLE; 2 {{dimension style}}; 3 {{suffix of dimensions}}; 0 ENDTAB
            0 TABLE; 2 BLOCK_RECORD; 0 BLOCK_RECORD; 2 SEEN; 1000 {{block record}}; 0 ENDTAB; 0 ENDSEC
            """;

    private static final String BLOCKS =
            """
            0 SECTION; 2 BLOCKS
            0 BLOCK; 8 0; 2 SEEN-{{block name}}; 70 0; 10 0; 20 0; 1 {{xref path}}; 4 {{block description}}
            0 LINE; 8 0; 10 1; 20 1; 11 2; 21 2
            0 TEXT; 8 HIDDEN-{{layer name}}; 10 0; 20 0; 40 1; 1 {{hidden layer inside a visible block}}
            0 ATTDEF; 8 0; 10 0; 20 0; 40 1; 1 {{default of attribute}}; 2 {{tag of attribute}}; 3 {{prompt of attribute}}; 70 0
            0 ENDBLK; 8 0
            0 BLOCK; 8 0; 2 UNSEEN; 70 0; 10 0; 20 0
            0 TEXT; 8 VISIBLE; 10 0; 20 0; 40 1; 1 {{permitted layer in a block drawn on a hidden one}}; 0 ENDBLK; 8 0
            0 BLOCK; 8 0; 2 LOST; 70 0; 10 0; 20 0
            0 TEXT; 8 VISIBLE; 10 0; 20 0; 40 1; 1 {{block nobody draws}}; 0 ENDBLK; 8 0
            0 BLOCK; 8 0; 2 *D1; 70 0; 10 0; 20 0; 0 LINE; 8 0; 10 5; 20 5; 11 6; 21 6; 0 ENDBLK; 8 0; 0 ENDSEC
            """;

    private static final String ENTITIES =
            """
            0 SECTION; 2 ENTITIES
            0 LINE; 5 1F; 102 {ACAD_XDICTIONARY; 360 77; 1 {{extension dictionary group}}; 102 }; 8 VISIBLE
            6 {{line type of an entity}}; 10 0; 20 0; 11 9; 21 9; 310 {{proxy graphics}}; 1001 PE_URL; 1000 {{hyperlink}}
            1003 HIDDEN-{{layer name}}; 1002 {; 1010 {{#extended point}}
            0 TEXT; 8 VISIBLE; 7 {{style of an entity}}; 10 0; 20 0; 40 1; 1 KEEP1
            0 MTEXT; 8 VISIBLE; 10 0; 20 0; 40 1; 71 1; 1 KEEP2; 101 Embedded Object; 3 {{piece of an embedded object}}
            1 {{embedded object}}
            0 TEXT; 8 HIDDEN-{{layer name}}; 10 {{#hidden coordinate}}; 20 0; 40 1; 1 {{hidden text}}
            0 MTEXT; 8 HIDDEN-{{layer name}}; 10 0; 20 0; 40 1; 3 {{first piece of hidden words}}; 1 {{last piece}}
            0 TEXT; 8 VISIBLE; 60 1; 10 0; 20 0; 40 1; 1 {{invisible text}}
            0 TEXT; 8 VISIBLE; 67 1; 10 0; 20 0; 40 1; 1 {{text on paper space}}
            0 INSERT; 8 VISIBLE; 66 1; 2 SEEN-{{block name}}; 10 0; 20 0
            0 ATTRIB; 8 VISIBLE; 10 0; 20 0; 40 1; 1 KEEP3; 2 {{tag of a shown attribute}}; 70 0
            0 ATTRIB; 8 VISIBLE; 10 0; 20 0; 40 1; 1 {{invisible attribute}}; 2 T; 70 1
            0 ATTRIB; 8 HIDDEN-{{layer name}}; 10 0; 20 0; 40 1; 1 {{attribute on a hidden layer}}; 2 T; 70 0
            0 SEQEND; 8 VISIBLE; 0 INSERT; 8 HIDDEN-{{layer name}}; 2 UNSEEN; 10 0; 20 0
            0 DIMENSION; 8 VISIBLE; 2 *D1; 1 {{dimension text override}}; 3 {{dimension style name}}
            13 {{#definition point of a dimension}}; 23 0
            0 HATCH; 8 VISIBLE; 10 0; 20 0; 2 {{pattern name}}; 70 0; 71 1; 91 1; 92 2; 72 0; 73 1; 93 3
            10 0; 20 0; 10 1; 20 0; 10 1; 20 1; 97 1; 330 1F; 75 0; 76 1; 450 1; 470 {{gradient name}}
            0 LEADER; 8 VISIBLE; 3 {{style of a leader}}; 76 2; 10 0; 20 0; 10 3; 20 3
            0 VIEWPORT; 8 VISIBLE; 331 {{frozen layer of a viewport}}; 1 {{plot style sheet}}
            0 ACAD_PROXY_ENTITY; 8 VISIBLE; 310 {{proxy entity}}; 0 OLE2FRAME; 8 VISIBLE; 310 {{OLE object}}
            0 3DSOLID; 8 VISIBLE; 1 {{ACIS line of a solid}}; 3 {{long ACIS line}}; 0 IMAGE; 8 VISIBLE; 340 {{picture}}
            0 MULTILEADER; 8 VISIBLE; 304 {{words of a multi-leader}}; 0 OTHER; 8 VISIBLE; 1 {{unknown entity}}; 0 ENDSEC
            """;

    private static final String BEHIND =
            """
            0 SECTION; 2 OBJECTS; 0 DICTIONARY; 3 {{entry of a dictionary}}; 0 LAYOUT; 1 {{name of a layout}}
            0 GROUP; 300 {{description of a group}}; 0 XRECORD; 1 {{record of a dictionary}}
            0 IMAGEDEF; 1 {{path of a picture}}; 0 LAYER_FILTER; 8 {{layer filter}}
            0 DICTIONARYVAR; 1 {{variable}}; 0 DBCOLOR; 430 {{colour book}}; 0 ENDSEC
            0 SECTION; 2 THUMBNAILIMAGE; 90 20; 310 {{thumbnail}}; 0 ENDSEC
            0 SECTION; 2 ACDSDATA; 0 ACDSRECORD; 1 {{ACIS data section}}; 0 ENDSEC
            0 SECTION; 2 OWN_{{unknown section}}; 0 ENDSEC; 0 EOF; 0 {{behind the end}}
            """;

    @TempDir
    Path folder;

    private final Canary canary = new Canary();
    private Drawn drawn;
    private DxfMade file;

    @BeforeEach
    void hideSecrets() {
        drawn = new Drawn(new DxfFormat(), folder);
        file = DxfMade.of(canary.filled(TABLES + BLOCKS + ENTITIES + BEHIND));
    }

    /** By an own reading of lines, escaped letters resolved: a second reader that shares no code with the product. */
    private static List<String> values(byte[] dxf) {
        List<String> values = new ArrayList<>();
        String[] lines = new String(dxf, StandardCharsets.UTF_8).split("\r?\n");
        StringBuilder pieces = new StringBuilder();
        for (int i = 1; i < lines.length; i += 2) {
            String value = lines[i];
            for (int at = value.indexOf("\\U+"); at >= 0; at = value.indexOf("\\U+")) {
                char letter = (char) Integer.parseInt(value.substring(at + 3, at + 7), 16);
                value = value.substring(0, at) + letter + value.substring(at + 7);
            }
            values.add(value);
            pieces.append(value);
        }
        values.add(pieces.toString());
        return values;
    }

    @Test
    void noSecretIsLeftOnAnySurface() throws Exception {
        assertThat(canary.size()).isGreaterThanOrEqualTo(60);
        assertThat(canary.found(Canary.texts(file.ascii()))).hasSize(canary.size());

        byte[] filtered = drawn.filtered(file.ascii(), VISIBLE);
        assertThat(canary.found(Canary.texts(filtered))).isEmpty();
        assertThat(canary.found(values(filtered))).isEmpty();
        String json = drawn.json(filtered);
        assertThat(canary.found(Set.of(json))).isEmpty();
        assertThat(json).contains("KEEP1", "KEEP2", "KEEP3", "VISIBLE").doesNotContain("HIDDEN");
        assertThat(drawn.scene(filtered).items()).isEqualTo(8);
    }

    @Test
    void alsoWhenAllLayersArePermittedOnlyWhatIsDrawnIsHandedOn() throws Exception {
        byte[] filtered = drawn.filtered(file.ascii(), "layer:0", VISIBLE, "layer:2", "layer:3");
        assertThat(canary.found(values(filtered)))
                .containsExactlyInAnyOrder(
                        "layer name",
                        "hidden text",
                        "hidden coordinate",
                        "first piece of hidden words",
                        "last piece",
                        "hidden layer inside a visible block",
                        "permitted layer in a block drawn on a hidden one",
                        "attribute on a hidden layer");
    }

    @Test
    void nothingIsLeftWhenNothingIsPermitted() throws Exception {
        byte[] filtered = drawn.filtered(file.ascii());
        assertThat(canary.found(values(filtered))).isEmpty();
        assertThat(drawn.scene(filtered).items()).isZero();
    }

    @Test
    void theNaiveWaysLeak() {
        String text = file.text();
        String off = text.replaceAll("(HIDDEN-CANARY\\d\\dX\n 62\n)2", "$1-2");
        assertThat(off).isNotEqualTo(text);
        assertThat(canary.found(Set.of(off))).as("layer switched off").hasSize(canary.size());
        String removed = text.replaceFirst("  0\nLAYER\n  2\nHIDDEN-CANARY\\d\\dX\n 62\n2\n", "");
        assertThat(removed).isNotEqualTo(text);
        assertThat(canary.found(Set.of(removed)))
                .as("layer taken from the table")
                .hasSize(canary.size());
        String without = text.replaceAll("  0\n[A-Z]+\n  8\nHIDDEN-CANARY\\d\\dX\n(?:(?!  0\n)[^\n]*\n[^\n]*\n)*", "");
        assertThat(without.length()).isLessThan(text.length());
        assertThat(canary.found(Set.of(without))).as("its entities taken out").hasSizeGreaterThan(55);
    }
}
