package org.sightline.ejb.design.ingest;

import java.io.IOException;
import java.util.List;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.storage.StoredFile;

/** Looks into drawings, outside of the server's memory: whatever is in them, the server lives on. */
public interface DrawingReader {

    /**
     * Finds out what is in a drawing.
     *
     * @throws RefusedDrawing when the drawing can never be taken in
     * @throws IOException    when it could not be looked into this time
     */
    Inspection inspect(StoredFile drawing) throws IOException, RefusedDrawing;

    /**
     * What is in a drawing.
     *
     * @param facts  of the whole; staff only when its format cannot be taken apart, and then without layers
     * @param layers in the order of the drawing; keys are unique, and a parent is the key of another of them
     * @param solid  it is a body and its one layer shows all of it
     */
    record Inspection(DesignFile.Facts facts, List<DesignLayer.Facts> layers, boolean solid) {}

    /** The drawing can never be taken in. */
    class RefusedDrawing extends Exception {

        private final transient RefusalReason reason;

        public RefusedDrawing(RefusalReason reason) {
            super(reason.name());
            this.reason = reason;
        }

        public RefusalReason getReason() {
            return reason;
        }
    }
}
