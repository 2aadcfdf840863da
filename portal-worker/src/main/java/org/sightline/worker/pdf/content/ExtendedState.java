package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Takes an ExtGState dictionary apart into the registers it sets; what is no register is for presses only and left out. */
final class ExtendedState {

    private final State state;
    private final Filtering filtering;
    private final Source source;

    ExtendedState(State state, Filtering filtering, Source source) {
        this.state = state;
        this.filtering = filtering;
        this.source = source;
    }

    void set(COSBase name) throws IOException, RefusedDrawingException {
        if (source.find("ExtGState", name) instanceof COSDictionary entries) {
            for (COSName key : entries.keySet()) {
                set(key.getName(), entries.getDictionaryObject(key));
            }
        }
    }

    private void set(String key, COSBase value) throws IOException, RefusedDrawingException {
        if (key.equals("SMask")) {
            COSDictionary mask = value instanceof COSDictionary dictionary ? dictionary : null;
            state.top().add(new Geometry.Mask(mask, state.section));
            return;
        }
        Register register = Register.ofEntry(key).orElse(null);
        if (register == null || value == null) {
            return;
        }
        switch (register) {
            case FONT -> font(value);
            case DASH -> dash(value);
            default -> state.set(register, register.operator() == null ? value : List.of(value));
        }
    }

    private void font(COSBase value) throws IOException, RefusedDrawingException {
        if (value instanceof COSArray pair
                && pair.size() == 2
                && pair.getObject(0) instanceof COSDictionary font
                && pair.getObject(1) instanceof COSNumber size) {
            state.set(Register.FONT, new FontChoice(filtering.font(font, source.resources()), size));
        }
    }

    private void dash(COSBase value) {
        if (value instanceof COSArray pair && pair.size() == 2) {
            state.set(Register.DASH, List.of(pair.getObject(0), pair.getObject(1)));
        }
    }
}
