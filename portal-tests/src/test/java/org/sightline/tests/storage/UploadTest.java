package org.sightline.tests.storage;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Somebody of staff who uploads, and where the bytes then lie on the disk. */
abstract class UploadTest {

    protected static final int MIB = 1 << 20;

    protected final PortalServer server = PortalServer.get();
    private final Random random = new Random(7);
    private Client staffClient;
    protected Tus staff;

    @BeforeEach
    void signIn() {
        staffClient = Client.of(server, "doc@sightline.example");
        staff = new Tus(staffClient);
    }

    protected byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    protected Path blob(byte[] bytes) {
        String hash = HexFormat.of().formatHex(digest("SHA-256", bytes));
        return server.data()
                .resolve("files/blobs")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    protected Path part(String upload) {
        return server.data().resolve("files/tmp").resolve(Tus.id(upload).toString());
    }

    protected static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    protected String staffCookie() {
        return staffClient.cookie();
    }
}
