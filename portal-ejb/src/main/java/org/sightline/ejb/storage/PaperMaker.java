package org.sightline.ejb.storage;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;

/** Has papers made by the worker, for capabilities that do not know who has one. */
public interface PaperMaker {

    /**
     * A transmittal sheet; outside of transactions, for it may take a while.
     *
     * @param content as the worker takes it
     * @return the PDF, in a file that others may read as well
     */
    Path transmittal(JsonObject content) throws IOException;

    /** As {@link #transmittal}: a register, on paper that lies on its long side. */
    Path register(JsonObject content) throws IOException;
}
