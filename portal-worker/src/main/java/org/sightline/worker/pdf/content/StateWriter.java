package org.sightline.worker.pdf.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Writes the operators that bring the graphics state of one stream to what is wanted. */
final class StateWriter {

    private final Output output;
    private final Filtering filtering;
    private final COSDictionary source;
    private final Names names;

    /** @param source the resources of the stream that is read */
    StateWriter(Output output, Filtering filtering, COSDictionary source, Names names) {
        this.output = output;
        this.filtering = filtering;
        this.source = source;
        this.names = names;
    }

    void geometry(Level level) throws IOException, RefusedDrawingException {
        for (Geometry each : level.pending) {
            if (each instanceof Geometry.Matrix matrix) {
                output.operator("cm", matrix.operands().toArray());
            } else if (each instanceof Geometry.Clip clip) {
                output.write(clip.tokens());
            } else if (each instanceof Geometry.Mask mask) {
                extended(List.of("SMask", mask), COSName.getPDFName("SMask"), filtering.softMask(mask.mask(), source));
            }
        }
        level.pending.clear();
    }

    void registers(Level level, Level top, Set<Register> needed) throws IOException, RefusedDrawingException {
        List<Object> key = new ArrayList<>();
        COSDictionary entries = new COSDictionary();
        for (Register register : needed) {
            Setting wanted = level.wanted.get(register);
            Setting before = level.written.get(register);
            if (wanted == null || wanted != top.wanted.get(register) || wanted.same(before)) {
                continue;
            }
            level.written.put(register, wanted);
            if (wanted.value() instanceof Colour) {
                colour(register, wanted, before);
            } else if (wanted.value() instanceof FontChoice font) {
                COSName name = names.of("Font", "F", font.font(), font.font().dictionary());
                output.operator("Tf", name, font.size());
            } else if (register.operator() != null) {
                output.operator(register.operator(), ((List<?>) wanted.value()).toArray());
            } else {
                key.addAll(List.of(register, wanted.value()));
                entries.setItem(COSName.getPDFName(register.entry()), filtering.passive((COSBase) wanted.value()));
            }
        }
        if (entries.size() > 0) {
            output.operator("gs", names.of("ExtGState", "G", key, entries));
        }
    }

    private void extended(Object key, COSName entry, COSBase value) throws IOException {
        COSDictionary entries = new COSDictionary();
        entries.setItem(entry, value);
        output.operator("gs", names.of("ExtGState", "G", key, entries));
    }

    private void colour(Register register, Setting wanted, Setting before) throws IOException, RefusedDrawingException {
        Colour colour = plain((Colour) wanted.value(), wanted.maker());
        boolean stroke = register == Register.STROKE;
        if (colour.operator() != null) {
            output.operator(
                    cased(colour.operator(), stroke), colour.components().toArray());
            return;
        }
        boolean sameSpace = before != null
                && before.maker().visible() == wanted.maker().visible()
                && before.value() instanceof Colour last
                && last.operator() == null
                && last.space().equals(colour.space());
        if (!sameSpace) {
            output.operator(cased("cs", stroke), space(colour.space()));
        }
        List<Object> operands = new ArrayList<>(colour.components());
        if (colour.pattern() != null) {
            operands.add(names.of("Pattern", "P", colour.pattern(), filtering.pattern(colour.pattern(), source)));
        }
        if (!operands.isEmpty()) {
            output.operator(cased("scn", stroke), operands.toArray());
        }
    }

    /** Why: the name of an ink a hidden layer chose must not survive, its look must. */
    private Colour plain(Colour colour, Section maker) throws RefusedDrawingException {
        return maker.visible() ? colour : filtering.withoutInk(colour);
    }

    COSName space(COSBase space) throws RefusedDrawingException, IOException {
        return space instanceof COSName device
                ? device
                : names.of("ColorSpace", "C", space, filtering.colourSpace(space));
    }

    private static String cased(String operator, boolean stroke) {
        return stroke ? operator.toUpperCase(Locale.ROOT) : operator;
    }
}
