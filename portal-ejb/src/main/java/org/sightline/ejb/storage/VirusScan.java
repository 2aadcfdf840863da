package org.sightline.ejb.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sightline.ejb.shared.Configuration;
import org.sightline.entities.storage.ScanState;

/**
 * Asks clamd over its INSTREAM command ({@code portal.scan=clamd://host:port}); without a configured scanner every file is
 * clean on arrival. Protocol: clamd(8), "zINSTREAM\0", chunks with a four-byte length in network order, a zero length at
 * the end, and one line as answer.
 */
@ApplicationScoped
public class VirusScan {

    private static final int CHUNK = 1 << 16;
    private static final int PATIENCE_MILLIS = 60_000;

    @Inject
    private Configuration configuration;

    public boolean isConfigured() {
        return address().isPresent();
    }

    private Optional<URI> address() {
        return configuration
                .text("portal.scan")
                .filter(text -> !"none".equals(text))
                .map(URI::create);
    }

    /** @throws IOException when the scanner is out of reach or cannot say; the file then stays pending */
    public ScanState scan(InputStream bytes) throws IOException {
        URI clamd = address().orElseThrow(() -> new IOException("no scanner is configured"));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(clamd.getHost(), clamd.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[CHUNK];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                out.writeInt(n);
                out.write(buffer, 0, n);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return verdict(answer.replace("\0", ""));
        }
    }

    private static ScanState verdict(String answer) throws IOException {
        if (answer.endsWith("OK")) {
            return ScanState.CLEAN;
        }
        if (answer.endsWith("FOUND")) {
            return ScanState.INFECTED;
        }
        throw new IOException("the scanner answered " + answer);
    }
}
