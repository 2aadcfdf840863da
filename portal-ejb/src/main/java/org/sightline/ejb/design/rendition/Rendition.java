package org.sightline.ejb.design.rendition;

import org.sightline.ejb.storage.ByteSource;

/**
 * A drawing as somebody may see it, in one form; not opened yet.
 *
 * @param tag changes exactly when the bytes do
 */
public record Rendition(String fileName, String mediaType, String tag, ByteSource bytes) {

    public long size() {
        return bytes.size();
    }
}
