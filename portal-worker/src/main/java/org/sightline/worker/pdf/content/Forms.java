package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.copy.Copies;
import org.sightline.worker.pdf.copy.Streams;

/** Streams with content of their own, each made once for every context it is drawn in. */
final class Forms {

    private static final List<String> FORM = List.of("Type", "Subtype", "FormType", "BBox", "Matrix");
    private static final List<String> TILE =
            List.of("Type", "PatternType", "PaintType", "TilingType", "BBox", "XStep", "YStep", "Matrix");
    private static final List<String> DEFAULT_SPACES = List.of("DefaultGray", "DefaultRGB", "DefaultCMYK");

    private final Filtering filtering;
    private final COSDocument target;
    private final Copies copies;
    private final Streams streams;
    private final Map<List<Object>, Form> made = new HashMap<>();
    private final Set<List<Object>> running = new HashSet<>();

    Forms(Filtering filtering, COSDocument target, Copies copies, Streams streams) {
        this.filtering = filtering;
        this.target = target;
        this.copies = copies;
        this.streams = streams;
    }

    /**
     * @param around the resources of the stream that draws it; why: old files give forms none of their own
     * @param layered whether it is drawn on a permitted layer
     */
    Form form(COSStream source, COSDictionary around, boolean layered) throws IOException, RefusedDrawingException {
        return once(source, around, layered, FORM);
    }

    /** A pattern belongs to what is painted with it. */
    Form tile(COSStream source, COSDictionary around) throws IOException, RefusedDrawingException {
        return once(source, around, true, TILE);
    }

    private Form once(COSStream source, COSDictionary around, boolean layered, List<String> entries)
            throws IOException, RefusedDrawingException {
        COSDictionary own = source.getCOSDictionary(COSName.RESOURCES);
        COSDictionary resources = own == null ? around : own;
        List<Object> key = List.of(source, resources, layered);
        Form form = made.get(key);
        if (form == null) {
            if (!running.add(key)) {
                throw new RefusedDrawingException(Reason.TOO_DEEP, "a form or pattern draws itself");
            }
            form = make(source, resources, layered);
            entries(source, form.stream(), entries);
            running.remove(key);
            made.put(key, form);
        }
        return form;
    }

    private void entries(COSStream source, COSStream into, List<String> entries)
            throws IOException, RefusedDrawingException {
        for (String entry : entries) {
            COSBase value = copies.value(source.getDictionaryObject(COSName.getPDFName(entry)));
            if (value != null) {
                into.setItem(COSName.getPDFName(entry), value);
            }
        }
        if (source.getDictionaryObject(COSName.GROUP) instanceof COSDictionary group) {
            into.setItem(COSName.GROUP, copies.group(group));
        }
    }

    private Form make(COSStream source, COSDictionary resources, boolean layered)
            throws IOException, RefusedDrawingException {
        return content(streams.read(source), resources, layered);
    }

    /** Content that is no stream of its own, as that of a page. */
    Form content(byte[] content, COSDictionary resources, boolean layered) throws IOException, RefusedDrawingException {
        Names names = new Names();
        Form form = run(content, resources, names, layered);
        spaces(resources, names);
        form.stream().setItem(COSName.RESOURCES, names.dictionary());
        return form;
    }

    /** The drawing of a glyph; its resources are those of its font. */
    Form glyph(COSStream source, COSDictionary resources, Names names) throws IOException, RefusedDrawingException {
        return run(streams.read(source), resources, names, true);
    }

    private Form run(byte[] content, COSDictionary resources, Names names, boolean layered)
            throws IOException, RefusedDrawingException {
        filtering.budget().enter();
        Machine machine = new Machine(filtering, resources, names, Section.root(layered, filtering.base()));
        COSStream stream = target.createCOSStream();
        streams.write(stream, machine.run(content));
        filtering.budget().leave();
        return new Form(stream, machine.tally(), machine.inherited());
    }

    /** Why: they change the look of plain colours. */
    private void spaces(COSDictionary resources, Names names) throws IOException, RefusedDrawingException {
        Source source = new Source(resources);
        for (String name : DEFAULT_SPACES) {
            COSBase space = source.find("ColorSpace", COSName.getPDFName(name));
            COSBase copy = space == null ? null : copies.colourSpace(space);
            if (copy != null) {
                names.put("ColorSpace", COSName.getPDFName(name), copy);
            }
        }
    }
}
