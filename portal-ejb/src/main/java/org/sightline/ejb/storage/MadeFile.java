package org.sightline.ejb.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes we made ourselves for those who may see them; not what somebody brought in. */
public final class MadeFile {

    private MadeFile() {}

    public static ByteSource of(Path file) throws IOException {
        return new FileBytes(file, Files.size(file));
    }

    /** Changes exactly when the bytes do. Reads all of them. */
    public static String tagOf(Path file) throws IOException {
        return Kept.of(file).fingerprint().sha256();
    }
}
