package org.sightline.ejb.storage;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A scanner that speaks clamd's protocol and knows one virus: the test string all scanners know. */
final class Clamd implements AutoCloseable {

    /** In two halves, so that no scanner takes this file for the real thing. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket socket;

    Clamd() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "clamd://localhost:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                StringBuilder bytes = new StringBuilder();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    bytes.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                }
                String verdict = bytes.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
                String answer = command.equals("zINSTREAM\0") ? verdict : "UNKNOWN COMMAND";
                client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
