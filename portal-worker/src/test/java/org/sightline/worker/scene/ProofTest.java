package org.sightline.worker.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.cff.CffFormat;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.dxf.DxfFormat;
import org.sightline.worker.svg.SvgFormat;

/** A filtered file that is not what it should be is found, whatever made it so. */
class ProofTest {

    private static final String DXF =
            "0|SECTION|2|TABLES|0|TABLE|2|LAYER|0|LAYER|2|A|0|LAYER|2|HIDDEN|0|ENDTAB|0|ENDSEC"
                    + "|0|SECTION|2|BLOCKS|0|BLOCK|2|K|10|0|20|0|0|LINE|8|0|10|1|20|1|11|2|21|2|0|ENDBLK|0|ENDSEC"
                    + "|0|SECTION|2|ENTITIES|0|INSERT|8|A|2|K|10|0|20|0|0|TEXT|8|A|10|0|20|0|40|1|1|said"
                    + "|0|TEXT|8|HIDDEN|10|0|20|0|40|1|1|secret|0|ENDSEC|0|EOF|";

    @TempDir
    Path folder;

    private Path original;
    private String good;
    private VectorFormat format;
    private Permitted permitted;
    private int count;

    private void filtered(VectorFormat by, String text, String... keys) throws Exception {
        format = by;
        permitted = Permitted.of(keys);
        original = Files.writeString(folder.resolve("original"), text);
        Path into = folder.resolve("into");
        format.filter(original, permitted, into, new Budget());
        format.verify(original, permitted, into, new Budget());
        good = Files.readString(into);
    }

    private void assertFound(String from, String to) throws Exception {
        assertThat(good).contains(from);
        Path changed =
                Files.writeString(folder.resolve("changed" + count++), good.replace(from, to), StandardCharsets.UTF_8);
        RefusedDrawingException doubt = catchThrowableOfType(
                RefusedDrawingException.class, () -> format.verify(original, permitted, changed, new Budget()));
        assertThat(doubt).as(to).isNotNull();
        assertThat(doubt.reason()).as(to).isEqualTo(Reason.IN_DOUBT);
    }

    @Test
    void ofDxf() throws Exception {
        filtered(new DxfFormat(), DXF.replace('|', '\n'), "layer:0");
        String end = "  0\r\nENDSEC\r\n  0\r\nSECTION\r\n  2\r\nOBJECTS\r\n";
        String line =
                "  0\r\nLINE\r\n  5\r\nFFF\r\n  8\r\nA\r\n 10\r\n0.0\r\n 20\r\n0.0\r\n 11\r\n5.0\r\n 21\r\n5.0\r\n";
        assertFound(end, line + end);
        assertFound(end, "  0\r\nVIEWPORT\r\n  8\r\nA\r\n" + end);
        assertFound("  1\r\nsaid\r\n", "  1\r\nsecret\r\n");
        assertFound("  1\r\nsaid\r\n", "  1\r\nsaid\r\n1000\r\nsecret\r\n");
        assertFound("  1\r\nsaid\r\n", "  1\r\nsaid\r\n  7\r\nsecret\r\n");
        assertFound("  1\r\nsaid\r\n", "  1\r\nsaid\r\n999\r\nsecret\r\n");
        assertFound("  2\r\nA\r\n", "  2\r\nA\r\n 70\r\n0\r\n  0\r\nLAYER\r\n  2\r\nHIDDEN\r\n");
        assertFound("$INSUNITS", "$PROJECTNAME");
        assertFound("  2\r\nSTYLE\r\n", "  2\r\nHIDDEN\r\n");
        assertFound("  0\r\nEOF\r\n", "  0\r\nEOF\r\n  0\r\nHIDDEN\r\n");
        assertFound("  0\r\nENDBLK\r\n", line.replace("5.0", "7.0") + "  0\r\nENDBLK\r\n");
        assertFound("  3\r\nB0\r\n", "  3\r\nHIDDEN\r\n");
        assertFound("B0", "K");
        assertFound(
                end,
                "  0\r\nTEXT\r\n  8\r\nA\r\n 10\r\n0.0\r\n 20\r\n0.0\r\n 40\r\n1.0\r\n 60\r\n1\r\n  1\r\nsaid\r\n"
                        + end);
    }

    @Test
    void ofSvg() throws Exception {
        filtered(
                new SvgFormat(),
                "<svg xmlns='http://www.w3.org/2000/svg'><defs><clipPath id='k'><path d='M0 0H9V9Z'/></clipPath></defs>"
                        + "<g id='A'><path clip-path='url(#k)' d='M1 1H2'/><text>said</text></g><g id='HIDDEN'><text>secret</text></g></svg>",
                "g:0");
        assertFound("</svg>", "<path d=\"M5 5H6\"/></svg>");
        assertFound("said", "secret");
        assertFound("</svg>", "<!-- secret --></svg>");
        assertFound("</svg>", "<metadata>secret</metadata></svg>");
        assertFound("</svg>", "<?secret?></svg>");
        assertFound("<svg ", "<!DOCTYPE svg [<!ENTITY a 'secret'>]><svg ");
        assertFound("label=\"A\"", "label=\"HIDDEN\"");
        assertFound("id=\"i0\"", "id=\"secret\"");
        assertFound("<text>", "<text class=\"secret\">");
        assertFound("<text>", "<text onclick=\"secret\">");
        assertFound("<text>", "<text fill=\"url(http://secret/)\">");
        assertFound("<path clip", "<path data-x=\"secret\" clip");
        assertFound("</svg>", "<style>@import 'secret';</style></svg>");
        assertFound("url(#i0)", "url(#i7)");
    }

    @Test
    void ofCff() throws Exception {
        filtered(
                new CffFormat(),
                "$BOF\nMAIN\nUM\nLL,0,0\nUR,99,99\nC,B,5,5,0,1,1\nC,B,9,9,0,1,1\nEND\nSUB,B\nL,2,1,0,0,0,9,9,0,0\n"
                        + "L,2,2,0,1,1,2,2,0,0\nT,2,1,0,0,0,0,1,1\nsaid\nEND\n$EOF\n",
                "cff:1",
                "cff:3");
        assertFound("said", "secret");
        assertFound("C,B,0,0", "C,B,5,5");
        assertFound("C,B,0,0,0,1,1\r\n", "C,B,0,0,0,1,1\r\nC,B,9,9,0,1,1\r\n");
        assertFound("UR,", "UR,99,99\r\nX,");
        assertFound("$EOF", "$EOF\r\nsecret");
        assertFound("SUB,B\r\n", "SUB,B\r\nL,2,2,0,1,1,2,2,0,0\r\n");
        assertFound("$EOF", "SUB,OLD\r\nL,2,2,0,1,1,2,2,0,0\r\nEND\r\n$EOF");
    }
}
