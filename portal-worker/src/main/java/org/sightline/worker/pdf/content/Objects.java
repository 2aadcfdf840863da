package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.copy.InlineImage;

/** Paints forms, images and shadings, each judged by its own {@code /OC} within the section it is drawn in. */
final class Objects {

    private final State state;
    private final Output output;
    private final Filtering filtering;
    private final Source source;
    private final Tally tally;

    Objects(State state, Output output, Filtering filtering, Source source, Tally tally) {
        this.state = state;
        this.output = output;
        this.filtering = filtering;
        this.source = source;
        this.tally = tally;
    }

    void external(COSBase name) throws IOException, RefusedDrawingException {
        if (!(source.find("XObject", name) instanceof COSStream object)) {
            return;
        }
        Section around = state.section;
        if (object.containsKey(COSName.OC)) {
            state.section = filtering.section(around, object.getDictionaryObject(COSName.OC));
        }
        String type = object.getNameAsString(COSName.SUBTYPE, "");
        if (type.equals("Form") && !state.section.hidden()) {
            form(object);
        } else if (type.equals("Image") && state.section.visible()) {
            image(object);
        }
        state.section = around;
    }

    private void form(COSStream object) throws IOException, RefusedDrawingException {
        boolean layered = state.section.layered();
        Form form = filtering.form(object, source.resources(), layered);
        if (!form.empty()) {
            filtering.budget().primitives(form.size());
            tally.add(form.tally(), state.section);
            output.prepare(state, Register.union(Register.IMAGE, form.inherited()));
            output.operator("Do", output.names().of("XObject", "X", List.of(object, layered), form.stream()));
        }
    }

    private void image(COSStream object) throws IOException, RefusedDrawingException {
        boolean stencil = object.getBoolean(COSName.IMAGE_MASK, false);
        output.prepare(state, stencil ? Register.FILLING : Register.IMAGE);
        output.operator("Do", output.names().of("XObject", "X", object, filtering.image(object)));
        tally.add(state.section);
    }

    void shading(COSBase name) throws IOException, RefusedDrawingException {
        COSBase shading = source.find("Shading", name);
        if (shading instanceof COSDictionary && state.section.visible()) {
            output.prepare(state, Register.IMAGE);
            output.operator("sh", output.names().of("Shading", "S", shading, filtering.passive(shading)));
            tally.add(state.section);
        }
    }

    void inline(Operator operator) throws IOException, RefusedDrawingException {
        if (operator.getImageParameters() == null) {
            return;
        }
        InlineImage image = new InlineImage(operator.getImageParameters(), operator.getImageData());
        // why: also when hidden, as the original is drawn to be compared
        filtering.budget().picture(image.width(), image.height());
        if (!state.section.visible()) {
            return;
        }
        output.prepare(state, image.stencil() ? Register.FILLING : Register.IMAGE);
        COSBase named = image.colourSpace();
        if (named instanceof COSName name && source.find("ColorSpace", name) != null) {
            COSBase space = source.colourSpace(name);
            image.colourSpace(output.names().of("ColorSpace", "C", space, filtering.colourSpace(space)));
        }
        output.operator(image.operator(), Set.of());
        tally.add(state.section);
    }
}
