package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.copy.Copies;
import org.sightline.worker.pdf.copy.Streams;
import org.sightline.worker.pdf.layer.Expression;
import org.sightline.worker.pdf.layer.Group;
import org.sightline.worker.pdf.layer.Groups;
import org.sightline.worker.pdf.layer.Membership;

/** One filtering of one document: what is permitted, and the new objects that have been made so far. */
public final class Filtering {

    private final Groups groups;
    private final Membership membership;
    private final Permitted permitted;
    private final Budget budget;
    private final PDDocument target;
    private final Copies copies;
    private final Forms forms;
    private final Ties ties = new Ties();
    private final Map<Group, COSDictionary> groupCopies = new LinkedHashMap<>();
    private final Map<Expression, COSDictionary> memberships = new HashMap<>();
    private final Map<COSDictionary, CutFont> fonts = new LinkedHashMap<>();

    public Filtering(Groups groups, Permitted permitted, PDDocument target, Budget budget) {
        this.groups = groups;
        this.membership = new Membership(groups);
        this.permitted = permitted;
        this.budget = budget;
        this.target = target;
        Streams streams = new Streams(budget);
        this.copies = new Copies(target.getDocument(), streams, budget);
        this.forms = new Forms(this, target.getDocument(), copies, streams);
    }

    /**
     * The content of a page.
     *
     * @return a stream that bears its resources too
     */
    public Drawn page(byte[] content, COSDictionary resources) throws IOException, RefusedDrawingException {
        return drawn(forms.content(content, resources, false));
    }

    /**
     * The appearance of an annotation, judged by the {@code /OC} of the annotation.
     *
     * @param oc what governs it, or null
     */
    public Drawn appearance(COSStream source, COSDictionary around, COSBase oc)
            throws IOException, RefusedDrawingException {
        Section section = section(Section.root(false, base()), oc);
        if (section.hidden()) {
            return new Drawn(new COSStream(), new Tally(), null);
        }
        COSDictionary governed = section.layered() ? written(section.seen()) : null;
        Form form = forms.form(source, around, section.layered());
        Tally tally = new Tally();
        tally.add(form.tally(), section);
        return new Drawn(form.stream(), tally, governed);
    }

    /**
     * @param stream new content
     * @param tally what it paints; empty when nothing of it is seen
     * @param governed what to put as {@code /OC} beside it, or null
     */
    public record Drawn(COSStream stream, Tally tally, COSDictionary governed) {}

    private static Drawn drawn(Form form) {
        return new Drawn(form.stream(), form.tally(), null);
    }

    Section section(Section around, COSBase oc) throws RefusedDrawingException {
        return around.inner(membership.of(oc), group -> groups.shows(group, permitted));
    }

    Form form(COSStream source, COSDictionary around, boolean layered) throws IOException, RefusedDrawingException {
        return forms.form(source, around, layered);
    }

    COSBase pattern(COSBase pattern, COSDictionary around) throws IOException, RefusedDrawingException {
        if (pattern instanceof COSStream tile) {
            return forms.tile(tile, around).stream();
        }
        COSDictionary source = (COSDictionary) pattern;
        COSDictionary copy = new COSDictionary();
        copy.setInt(COSName.PATTERN_TYPE, 2);
        for (COSName key : List.of(COSName.SHADING, COSName.MATRIX)) {
            COSBase value = copies.passive(source.getDictionaryObject(key));
            if (value != null) {
                copy.setItem(key, value);
            }
        }
        return copy;
    }

    COSBase softMask(COSDictionary mask, COSDictionary around) throws IOException, RefusedDrawingException {
        if (mask == null) {
            return COSName.getPDFName("None");
        }
        COSDictionary copy = new COSDictionary();
        for (String key : List.of("Type", "S", "BC", "TR")) {
            COSBase value = copies.passive(mask.getDictionaryObject(COSName.getPDFName(key)));
            if (value != null) {
                copy.setItem(COSName.getPDFName(key), value);
            }
        }
        if (mask.getDictionaryObject(COSName.G) instanceof COSStream group) {
            copy.setItem(COSName.G, forms.form(group, around, true).stream());
        }
        return copy;
    }

    CutFont font(COSDictionary source, COSDictionary around) throws IOException, RefusedDrawingException {
        CutFont font = fonts.get(source);
        if (font == null) {
            font = FontMaking.of(source, around, this);
            fonts.put(source, font);
        }
        return font;
    }

    COSBase image(COSStream source) throws IOException, RefusedDrawingException {
        return copies.image(source);
    }

    COSBase colourSpace(COSBase source) throws IOException, RefusedDrawingException {
        return copies.colourSpace(source);
    }

    COSBase passive(COSBase source) throws IOException, RefusedDrawingException {
        return copies.passive(source);
    }

    public COSBase value(COSBase source) throws IOException, RefusedDrawingException {
        return copies.value(source);
    }

    public COSBase group(COSDictionary source) throws IOException, RefusedDrawingException {
        return copies.group(source);
    }

    public COSBase outputIntents(COSArray source) throws IOException, RefusedDrawingException {
        return copies.outputIntents(source);
    }

    /** The dictionary of a formula over permitted groups, which brings the groups it names into the document. */
    COSDictionary written(Expression seen) {
        return memberships.computeIfAbsent(
                seen, missing -> seen.written(group -> groupCopies.computeIfAbsent(group, Group::copy)));
    }

    Colour withoutInk(Colour colour) throws RefusedDrawingException {
        return Inks.without(colour);
    }

    /** Completes the fonts; nothing may be drawn any more. */
    public void finish() throws IOException, RefusedDrawingException {
        for (CutFont font : fonts.values()) {
            font.finish();
        }
    }

    /** The groups visible content named, and what became of them. */
    public Map<Group, COSDictionary> groupCopies() {
        return groupCopies;
    }

    COSStream newStream() {
        return target.getDocument().createCOSStream();
    }

    Forms forms() {
        return forms;
    }

    public Ties ties() {
        return ties;
    }

    Budget budget() {
        return budget;
    }

    boolean base() {
        return permitted.base();
    }
}
