package org.sightline.worker.dxf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * Reads a filtered DXF file line by line with rules of its own: every pair must be one that may be there, every word must be
 * one of the frame, a permitted layer's name or a permitted text.
 */
final class DxfProof {

    private static final List<String> SECTIONS =
            List.of("HEADER", "CLASSES", "TABLES", "BLOCKS", "ENTITIES", "OBJECTS");
    private static final Set<String> TYPES = Set.of(
            "SECTION ENDSEC EOF TABLE ENDTAB VPORT LTYPE LAYER STYLE VIEW UCS APPID DIMSTYLE BLOCK_RECORD BLOCK ENDBLK LINE "
                    .concat(
                            "POINT LWPOLYLINE POLYLINE VERTEX SEQEND CIRCLE ARC ELLIPSE SPLINE SOLID TRACE 3DFACE HATCH TEXT MTEXT ")
                    .concat("INSERT DICTIONARY")
                    .split(" "));
    private static final Set<String> FRAME = Set.of(
            "VPORT LTYPE LAYER STYLE VIEW UCS APPID DIMSTYLE BLOCK_RECORD HEADER CLASSES TABLES BLOCKS ENTITIES OBJECTS "
                    .concat("*Active ByBlock ByLayer Continuous Standard ACAD *Model_Space *Paper_Space SOLID _USER")
                    .split(" "));
    private static final Set<String> VARIABLES =
            Set.of("$ACADVER", "$DWGCODEPAGE", "$INSUNITS", "$MEASUREMENT", "$HANDSEED");
    private static final Pattern BLOCK = Pattern.compile("B\\d+");
    private static final Pattern HANDLE = Pattern.compile("[0-9A-F]{1,8}");
    private static final Pattern MARKER = Pattern.compile("AcDb[A-Za-z0-9]{2,30}");

    private final Set<String> names;
    private final Set<String> words;
    private final Set<String> defined = new TreeSet<>();
    private final Set<String> drawn = new TreeSet<>();
    private final StringBuilder pieces = new StringBuilder();
    private String type = "";
    private int sections;

    DxfProof(DxfPrints permitted) {
        names = encoded(permitted.names);
        words = encoded(permitted.words);
    }

    private static Set<String> encoded(Set<String> texts) {
        return texts.stream().map(Unicode::encoded).collect(Collectors.toCollection(HashSet::new));
    }

    void read(Path filtered) throws IOException, RefusedDrawingException {
        try (BufferedReader lines = Files.newBufferedReader(filtered, StandardCharsets.US_ASCII)) {
            for (String code = lines.readLine(); code != null; code = lines.readLine()) {
                String value = lines.readLine();
                demand(value != null && !type.equals("EOF"), "something stands behind its end");
                pair(Integer.parseInt(code.trim()), value);
            }
        } catch (CharacterCodingException e) {
            throw new RefusedDrawingException(Reason.IN_DOUBT, "The filtered DXF file is not ASCII", e);
        }
        demand(type.equals("EOF") && sections == SECTIONS.size(), "it is not whole");
        demand(defined.equals(drawn), "a block is there that nothing draws");
    }

    private void pair(int code, String value) throws RefusedDrawingException {
        switch (code) {
            case 0 -> {
                demand(TYPES.contains(value) && pieces.length() == 0, "type " + value);
                type = value;
            }
            case 1 -> words(value);
            case 2 -> name(value);
            case 3 -> piece(value);
            case 4 -> demand(value.isEmpty(), "a word under code 4");
            case 5, 105, 330, 350 -> demand(HANDLE.matcher(value).matches(), "a handle");
            case 6 -> demand(value.equals("Continuous"), "a line type");
            case 8 -> demand(names.contains(value) || value.equals("0") && frame(), "layer " + value);
            case 9 -> demand(VARIABLES.contains(value), "variable " + value);
            case 100 -> demand(MARKER.matcher(value).matches(), "a marker");
            default -> number(code, value);
        }
    }

    /** Whether the record only opens or closes a block. */
    private boolean frame() {
        return type.equals("BLOCK") || type.equals("ENDBLK");
    }

    private void words(String value) throws RefusedDrawingException {
        String whole = pieces + value;
        pieces.setLength(0);
        boolean version = sections == 1 && whole.equals("AC1018");
        boolean lettering = (type.equals("TEXT") || type.equals("MTEXT")) && words.contains(whole);
        demand(version || lettering || type.equals("BLOCK") && whole.isEmpty(), "words " + whole);
    }

    private void piece(String value) throws RefusedDrawingException {
        if (type.equals("MTEXT")) {
            pieces.append(value);
        } else {
            boolean own = BLOCK.matcher(value).matches() || FRAME.contains(value);
            demand(own || List.of("", "txt", "ANSI_1252", "ACAD_GROUP").contains(value), "a word under code 3");
        }
    }

    private void name(String value) throws RefusedDrawingException {
        boolean block = BLOCK.matcher(value).matches();
        switch (type) {
            case "SECTION" ->
                demand(sections < SECTIONS.size() && SECTIONS.get(sections++).equals(value), "a section");
            case "LAYER" -> demand(names.contains(value) || value.equals("0"), "layer " + value);
            case "INSERT" -> {
                demand(block, "a block");
                drawn.add(value);
            }
            case "BLOCK" -> {
                demand(block || FRAME.contains(value), "a block");
                if (block) {
                    defined.add(value);
                }
            }
            default -> demand(block && type.equals("BLOCK_RECORD") || FRAME.contains(value), "a name");
        }
    }

    private static void number(int code, String value) throws RefusedDrawingException {
        boolean place = code >= 10 && code < 60;
        boolean whole = code > 60 && code < 80 && code != 67 || code >= 90 && code < 99 || code == 281 || code == 420;
        demand(place || whole || code >= 210 && code < 240, "code " + code);
        demand(Double.isFinite(Double.parseDouble(value)), "a number");
    }

    private static void demand(boolean met, String what) throws RefusedDrawingException {
        if (!met) {
            throw new RefusedDrawingException(
                    Reason.IN_DOUBT, "In the filtered DXF file something may not be: " + what);
        }
    }
}
