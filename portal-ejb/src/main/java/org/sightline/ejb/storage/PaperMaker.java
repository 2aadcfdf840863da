package org.sightline.ejb.storage;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.sightline.entities.storage.StoredFile;

/** Has papers made by the worker, for capabilities that do not know who has one. */
public interface PaperMaker {

    /**
     * A transmittal sheet; outside of transactions, for it may take a while.
     *
     * @param content as the worker takes it
     * @return the PDF, in a file that others may read as well
     */
    Path transmittal(JsonObject content) throws IOException;

    /**
     * As {@link #transmittal}: a copy of a PDF with a stamp on each page, a cover before the first, or both.
     *
     * @throws PaperRefusedException when no such copy of this file can be made
     */
    Path stamped(StoredFile original, JsonObject content) throws IOException, PaperRefusedException;

    /** As {@link #transmittal}: a register, on paper that lies on its long side. */
    Path register(JsonObject content) throws IOException;
}
