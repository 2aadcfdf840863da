package org.sightline.worker.pdf.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.layer.Expression;
import org.sightline.worker.pdf.layer.Expression.Constant;
import org.sightline.worker.pdf.layer.Group;
import org.sightline.worker.pdf.layer.Groups;
import org.sightline.worker.pdf.layer.Membership;

/** Knows what of a drawing may be seen, and remembers what was: characters with their places, and names of inks. */
final class Witness {

    private static final Set<String> DRAWN = Set.of(
            "Stamp",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Ink",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Watermark");

    /** What an open section says: hidden, on a permitted layer, or nothing. */
    private enum Says {
        HIDDEN,
        LAYERED,
        NOTHING
    }

    private final Groups groups;
    private final Membership membership;
    private final Permitted permitted;
    private final Deque<Says> sections = new ArrayDeque<>();
    private final Set<String> inks = new HashSet<>();
    private final Map<String, Integer> glyphs = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private int page;
    private int hidden;
    private int layered;

    Witness(Groups groups, Permitted permitted) {
        this.groups = groups;
        this.membership = new Membership(groups);
        this.permitted = permitted;
    }

    void begin(int number) {
        page = number;
        sections.clear();
        hidden = 0;
        layered = 0;
    }

    void open(COSDictionary governed) {
        Says says = governed == null ? Says.NOTHING : says(governed);
        sections.push(says);
        hidden += says == Says.HIDDEN ? 1 : 0;
        layered += says == Says.LAYERED ? 1 : 0;
    }

    void close() {
        Says says = sections.isEmpty() ? Says.NOTHING : sections.pop();
        hidden -= says == Says.HIDDEN ? 1 : 0;
        layered -= says == Says.LAYERED ? 1 : 0;
    }

    int depth() {
        return sections.size();
    }

    private Says says(COSDictionary governed) {
        try {
            Expression left = membership.of(governed).when(group -> groups.shows(group, permitted));
            if (left instanceof Constant constant) {
                return constant == Constant.NEVER ? Says.HIDDEN : Says.NOTHING;
            }
            return Says.LAYERED;
        } catch (RefusedDrawingException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    boolean visible() {
        return hidden == 0 && (layered > 0 || permitted.base());
    }

    /** Whether an annotation is part of the drawing at all. */
    boolean part(PDAnnotation annotation) {
        return DRAWN.contains(annotation.getSubtype()) && annotation.getNormalAppearanceStream() != null;
    }

    void glyph(int code, String meaning, float x, float y) {
        String key = page + " " + code + " " + Math.round(x * 2) + " " + Math.round(y * 2);
        glyphs.merge(key, 1, Integer::sum);
        if (meaning != null) {
            meanings.put(key, meaning);
        }
    }

    void shading(PDShading shading) {
        if (shading != null) {
            space(shading.getCOSObject().getDictionaryObject(COSName.COLORSPACE, COSName.CS));
        }
    }

    void space(COSBase space) {
        inks(space, inks, 0);
    }

    /** Adds the names of all inks a colour space uses. */
    static void inks(COSBase space, Set<String> into, int depth) {
        if (!(space instanceof COSArray array) || array.size() < 2 || depth > 8) {
            return;
        }
        COSBase named = array.getObject(1);
        if (named instanceof COSName ink && COSName.SEPARATION.equals(array.getObject(0))) {
            into.add(ink.getName());
        } else if (named instanceof COSArray several && COSName.DEVICEN.equals(array.getObject(0))) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName ink) {
                    into.add(ink.getName());
                }
            }
        } else {
            inks(named, into, depth + 1);
        }
    }

    Set<String> inks() {
        return inks;
    }

    /** A character this one saw and the other did not see there, or as something else; null when there is none. */
    String more(Witness other) {
        for (String each : glyphs.keySet()) {
            String meant = meanings.get(each);
            String known = other.near(each);
            if (known == null
                    || meant != null && other.meanings.get(known) != null && !meant.equals(other.meanings.get(known))) {
                return each;
            }
        }
        return null;
    }

    /** Why near: a place may be rounded to either side. */
    private String near(String key) {
        String[] parts = key.split(" ");
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                String each = parts[0] + " " + parts[1] + " " + (Integer.parseInt(parts[2]) + dx) + " "
                        + (Integer.parseInt(parts[3]) + dy);
                if (glyphs.containsKey(each)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Groups that are on for the viewer this one stands for. */
    boolean shows(Group group) {
        return groups.shows(group, permitted);
    }
}
