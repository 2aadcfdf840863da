package org.sightline.tests.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.sightline.tests.shared.PortalServer;

/** Sends one piece of an upload over a bare socket, as slowly and as badly as the test wants. */
final class SlowSender implements AutoCloseable {

    private final PortalServer server;
    private final String upload;
    private final long offset;
    private final Socket socket;
    private final OutputStream out;
    private String cookie;

    SlowSender(PortalServer server, String upload, long offset) throws IOException {
        this.server = server;
        this.upload = upload;
        this.offset = offset;
        this.socket = new Socket("localhost", server.port());
        this.out = socket.getOutputStream();
    }

    SlowSender with(String newCookie) {
        cookie = newCookie;
        return this;
    }

    /** Sends the head of the request and announces so many bytes. */
    void begin(long length) throws IOException {
        head("Content-Length: " + length);
    }

    private void head(String length) throws IOException {
        out.write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost:" + server.port()
                        + "\r\nTus-Resumable: 1.0.0\r\nX-Requested-With: sightline\r\nCookie: " + cookie
                        + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: " + offset + "\r\n"
                        + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Sends all of it without saying how much it is. @return the status of the answer */
    int sendChunked(byte[] bytes) throws IOException {
        head("Transfer-Encoding: chunked");
        send((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        send(bytes);
        send("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return status();
    }

    int status() throws IOException {
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        return Integer.parseInt(answer.readLine().split(" ")[1]);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
