package org.sightline.worker.dxf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.VectorFormat;

/**
 * DXF, ASCII and binary, R10 to 2018. Layers are those of the LAYER table, then those only entities name; there is no base
 * layer, as every entity lies on a layer.
 */
public final class DxfFormat extends VectorFormat {

    private static final Pattern ASCII = Pattern.compile(
            "(?s)^(?:\u00ef\u00bb\u00bf)?\\s*(?:999\\s*\\n[^\\n]*\\n\\s*)*0\\s*\\n\\s*SECTION\\s*\\n.*");

    @Override
    public String name() {
        return "DXF";
    }

    @Override
    public boolean accepts(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith(DxfPairs.BINARY)
                || ASCII.matcher(text.replace('\r', '\n')).matches();
    }

    @Override
    protected Inspection look(Path original, Budget budget) throws IOException, RefusedDrawingException {
        return DxfContents.of(original, budget);
    }

    @Override
    protected void write(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        new DxfFilter(original, permitted(permitted), budget).write(into);
    }

    @Override
    protected void prove(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException {
        DxfPrints expected = DxfPrints.of(original, permitted(permitted), budget);
        DxfPrints found = DxfPrints.of(filtered, layer -> true, budget);
        found.mustShowTheSameAs(expected);
        new DxfProof(expected).read(filtered);
    }

    @Override
    protected Scene draw(Path file, Budget budget) throws IOException, RefusedDrawingException {
        return DxfScene.of(file, layer -> true, budget);
    }

    private static Predicate<DxfLayer> permitted(Permitted permitted) {
        return layer -> permitted.has(layer.key());
    }
}
