package org.sightline.worker.dxf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** The layers of one file, in the order in which the file tells of them. */
final class DxfLayers {

    private static final int MOST = 20_000;

    private final Map<String, DxfLayer> byName = new HashMap<>();
    private final List<DxfLayer> all = new ArrayList<>();

    /** The layer of that name; a name never heard of makes a new one at the end. */
    DxfLayer named(String name) throws RefusedDrawingException {
        DxfLayer known = byName.get(DxfLayer.folded(name));
        if (known == null) {
            if (all.size() >= MOST) {
                throw new RefusedDrawingException(Reason.TOO_LARGE, "The DXF file has too many layers");
            }
            known = new DxfLayer(all.size(), name.trim());
            all.add(known);
            byName.put(DxfLayer.folded(name), known);
        }
        return known;
    }

    List<DxfLayer> all() {
        return Collections.unmodifiableList(all);
    }
}
