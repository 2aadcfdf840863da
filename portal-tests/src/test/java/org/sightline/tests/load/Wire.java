package org.sightline.tests.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.sightline.tests.shared.PortalServer;

/** One connection that costs its own side as little as can be: reads bytes without looking at them. */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private final String host;
    private final String cookie;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    Wire(PortalServer server, String cookie) throws IOException {
        this.cookie = cookie;
        host = "localhost:" + server.port();
        socket.connect(new InetSocketAddress("localhost", server.port()));
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /**
     * @param firstByte gets the moment of the answer's first byte, in nanoseconds; may be null
     * @return bytes of the body
     */
    long get(String path, long[] firstByte) throws IOException {
        out.write(head("GET", path, Map.of()));
        long length = answer(200, firstByte);
        skip(length);
        return length;
    }

    /** Sends bytes and takes the answer that nothing is to be said. */
    void send(String method, String path, byte[] bytes, Map<String, String> headers) throws IOException {
        out.write(head(method, path, headers));
        out.write(bytes);
        skip(answer(204, null));
    }

    private byte[] head(String method, String path, Map<String, String> headers) {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nX-Requested-With: sightline\r\nCookie: " + cookie + "\r\n");
        headers.forEach((name, value) -> text.append(name + ": " + value + "\r\n"));
        return text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private long answer(int expected, long[] firstByte) throws IOException {
        String status = line();
        if (firstByte != null) {
            firstByte[0] = System.nanoTime();
        }
        long length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (!status.startsWith("HTTP/1.1 " + expected)) {
            throw new IOException(status);
        }
        return length;
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = read(); c != '\n'; c = read()) {
            text.append((char) c);
        }
        return text.toString().strip();
    }

    private int read() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++];
    }

    private void skip(long length) throws IOException {
        long left = length - Math.min(length, end - at);
        at += (int) (length - left);
        while (left > 0) {
            fill();
            at = (int) Math.min(left, end);
            left -= at;
        }
    }

    private void fill() throws IOException {
        at = 0;
        end = in.read(buffer);
        if (end < 0) {
            throw new EOFException();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
