package org.sightline.ejb.storage;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes of a known length of which any part can be written without reading what lies before it. */
public interface ByteSource {

    long size();

    /**
     * Writes a part.
     *
     * @param from   the first byte, from 0
     * @param length how many; from + length is at most the size
     */
    void write(long from, long length, OutputStream out) throws IOException;
}
