package org.sightline.tests.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Somebody who calls from another address of the loopback, so that the throttle of an address hits nobody else. */
public final class Stranger {

    private final PortalServer server;
    private final String address;

    /** @param address 127.x.y.z, each test one of its own */
    public Stranger(PortalServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Tries to sign in. @return the whole answer without its date */
    public String signIn(String login, String password) {
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
        String request = "POST /api/v1/session HTTP/1.1\r\nHost: localhost:" + server.port()
                + "\r\nConnection: close\r\nX-Requested-With: sightline\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.port()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8).replaceAll("Date: [^\r]*\r\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
