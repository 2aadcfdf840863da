package org.sightline.worker.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.content.Filtering;
import org.sightline.worker.pdf.content.Filtering.Drawn;
import org.sightline.worker.pdf.content.Tally;

/** Annotations that are part of a drawing, with their normal appearance and nothing of what they say or do. */
final class Annotations {

    static final Set<String> DRAWN = Set.of(
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

    private static final List<COSName> ENTRIES = List.of(COSName.TYPE, COSName.SUBTYPE, COSName.RECT, COSName.F);

    private final Filtering filtering;
    private final COSDictionary resources;
    private final Tally tally = new Tally();

    Annotations(Filtering filtering, COSDictionary resources) {
        this.filtering = filtering;
        this.resources = resources;
    }

    /** @return null when nothing of it is seen */
    COSDictionary copy(COSDictionary source) throws IOException, RefusedDrawingException {
        COSStream appearance = appearance(source);
        if (!DRAWN.contains(source.getNameAsString(COSName.SUBTYPE, "")) || appearance == null) {
            return null;
        }
        Drawn drawn = filtering.appearance(appearance, resources, source.getDictionaryObject(COSName.OC));
        tally.add(drawn.tally());
        if (drawn.tally().total() == 0) {
            return null;
        }
        COSDictionary copy = new COSDictionary();
        for (COSName entry : ENTRIES) {
            COSBase value = filtering.value(source.getDictionaryObject(entry));
            if (value != null) {
                copy.setItem(entry, value);
            }
        }
        COSDictionary appearances = new COSDictionary();
        appearances.setItem(COSName.N, drawn.stream());
        copy.setItem(COSName.AP, appearances);
        if (drawn.governed() != null) {
            copy.setItem(COSName.OC, drawn.governed());
        }
        return copy;
    }

    /** The normal appearance in its present state, or null; why: without one a reader may invent it from what is said. */
    static COSStream appearance(COSDictionary annotation) {
        COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
        if (normal instanceof COSDictionary states && !(normal instanceof COSStream)) {
            COSName state = annotation.getCOSName(COSName.AS);
            normal = state == null ? null : states.getDictionaryObject(state);
        }
        return normal instanceof COSStream stream ? stream : null;
    }

    Tally tally() {
        return tally;
    }
}
