package org.sightline.worker.pdf.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.layer.Expression.Constant;

/** A new content stream. It gets what a visible thing needs at the moment the thing is painted, and nothing before. */
final class Output {

    private static final COSName OC = COSName.OC;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(bytes);
    private final Filtering filtering;
    private final StateWriter states;
    private final Names names;
    private final Set<Register> inherited = EnumSet.noneOf(Register.class);
    private final List<Section> sections = new ArrayList<>();
    private boolean inText;
    private int sectionsBeforeText;

    Output(Filtering filtering, COSDictionary source, Names names) {
        this.filtering = filtering;
        this.names = names;
        this.states = new StateWriter(this, filtering, source, names);
    }

    /** Brings the written state to the wanted one, as far as a painting depends on it. */
    void prepare(State state, Set<Register> needed) throws IOException, RefusedDrawingException {
        for (Level level : state.levels) {
            for (Geometry standing : level.unchecked(state.section)) {
                filtering.ties().check(standing, state.section);
            }
        }
        for (int i = 0; i < state.levels.size(); i++) {
            Level level = state.levels.get(i);
            if (!level.opened) {
                operator("q");
                level.open(state.levels.get(i - 1));
            }
            states.geometry(level);
            if (i + 1 == state.levels.size() || !state.levels.get(i + 1).opened) {
                states.registers(level, state.top(), needed);
            }
        }
        needed.stream()
                .filter(register -> !state.top().wanted.containsKey(register))
                .forEach(inherited::add);
        sections(state.section);
        beginText(state);
    }

    private void beginText(State state) throws IOException {
        if (state.inText && !inText) {
            operator("BT");
            inText = true;
            sectionsBeforeText = sections.size();
        }
    }

    /** @return whether anything was written of the text that ends */
    boolean endText() throws IOException {
        boolean written = inText;
        if (inText) {
            while (sections.size() > sectionsBeforeText) {
                close();
            }
            operator("ET");
        }
        inText = false;
        return written;
    }

    private void sections(Section section) throws IOException {
        List<Section> wanted = new ArrayList<>();
        for (Section each = section; each != null; each = each.outer()) {
            if (!(each.seen() instanceof Constant)) {
                wanted.add(0, each);
            }
        }
        int common = 0;
        while (common < Math.min(wanted.size(), sections.size())
                && wanted.get(common).seen().equals(sections.get(common).seen())) {
            common++;
        }
        while (sections.size() > common) {
            close();
        }
        for (Section each : wanted.subList(common, wanted.size())) {
            COSDictionary membership = filtering.written(each.seen());
            operator("BDC", OC, names.of("Properties", "P", each.seen(), membership));
            sections.add(each);
        }
    }

    private void close() throws IOException {
        sections.remove(sections.size() - 1);
        operator("EMC");
    }

    void operator(String name, Object... operands) throws IOException {
        write(List.of(operands));
        writer.writeToken(Operator.getOperator(name));
    }

    void operator(Operator operator, Collection<?> operands) throws IOException {
        write(operands);
        writer.writeToken(operator);
    }

    /** Operands, or operands and operators in turn. */
    void write(Collection<?> tokens) throws IOException {
        writer.writeTokens(List.copyOf(tokens));
    }

    /** Closes what is open. */
    byte[] end(State state) throws IOException {
        endText();
        while (!sections.isEmpty()) {
            close();
        }
        for (int i = state.levels.size() - 1; i > 0 && state.levels.get(i).opened; i--) {
            operator("Q");
        }
        return bytes.toByteArray();
    }

    /** What visible things took from the stream this one is drawn by. */
    Set<Register> inherited() {
        return inherited;
    }

    Names names() {
        return names;
    }
}
