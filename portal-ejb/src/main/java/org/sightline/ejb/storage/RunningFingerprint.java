package org.sightline.ejb.storage;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.sightline.entities.storage.StoredFile.Fingerprint;

/** The fingerprint of bytes while they pass by, one after another from the first. */
final class RunningFingerprint {

    private final MessageDigest sha256 = Kept.sha256();
    private final CRC32 crc32 = new CRC32();
    private long size;

    void add(byte[] bytes, int length) {
        sha256.update(bytes, 0, length);
        crc32.update(bytes, 0, length);
        size += length;
    }

    /** How many bytes have passed. */
    long size() {
        return size;
    }

    /** Of all that passed; nothing may follow. */
    Fingerprint whole() {
        return new Fingerprint(HexFormat.of().formatHex(sha256.digest()), crc32.getValue(), size);
    }
}
