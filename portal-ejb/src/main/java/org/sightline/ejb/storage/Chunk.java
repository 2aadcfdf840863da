package org.sightline.ejb.storage;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.sightline.entities.shared.RefusedException;

/**
 * What one request brings of an upload.
 *
 * @param offset   where the sender believes that the bytes on the disk end
 * @param length   how many bytes come, or -1 when the sender did not say
 * @param checksum what the bytes must digest to, or null; then they count only as a whole
 */
public record Chunk(long offset, long length, InputStream bytes, Checksum checksum) {

    /** Names of the digests a sender may use, as tus spells them. */
    public static final String ALGORITHMS = "sha1,sha256";

    /** A digest and the name of its algorithm. */
    public record Checksum(String algorithm, byte[] digest) {

        public Checksum {
            RefusedException.unless(
                    Arrays.asList(ALGORITHMS.split(",")).contains(algorithm), "upload.unknownChecksum", algorithm);
        }

        MessageDigest digester() {
            try {
                return MessageDigest.getInstance(algorithm.replace("sha", "SHA-"));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean isOf(MessageDigest digester) {
            return MessageDigest.isEqual(digester.digest(), digest);
        }
    }
}
