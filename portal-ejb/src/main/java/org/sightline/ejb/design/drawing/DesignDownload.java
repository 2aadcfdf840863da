package org.sightline.ejb.design.drawing;

import org.sightline.ejb.storage.ByteSource;

/**
 * Bytes of a drawing the caller may have, not opened yet.
 *
 * @param contentType media type told by the content
 * @param tag         changes exactly when the bytes do
 */
public record DesignDownload(String fileName, String contentType, String tag, ByteSource bytes) {

    public long size() {
        return bytes.size();
    }
}
