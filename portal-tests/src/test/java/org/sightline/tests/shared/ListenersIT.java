package org.sightline.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the running server can be reached at. */
class ListenersIT {

    /** How Linux writes 127.0.0.1, the same within IPv6, and ::1. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    private static final String LISTENING = "0A";

    private final PortalServer server = PortalServer.get();

    @Test
    @Tag("payara")
    @DisplayName("the server listens on loopback and nowhere else")
    void theServerListensOnLoopback() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/net/tcp")), "only Linux says who listens where");

        List<String> listeners = listeners(sockets());
        assertThat(listeners).anyMatch(local -> local.endsWith(String.format(":%04X", server.port())));
        assertThat(listeners).allMatch(local -> LOOPBACK.contains(local.substring(0, local.indexOf(':'))));
    }

    /** Numbers of the sockets the server's processes hold. */
    private Set<String> sockets() throws IOException {
        Set<String> sockets = new HashSet<>();
        for (ProcessHandle process : server.processes()) {
            try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
                for (Path descriptor : open.toList()) {
                    sockets.add(target(descriptor));
                }
            } catch (IOException | UncheckedIOException e) {
                // why: a process that has ended meanwhile listens no more
                if (process.isAlive()) {
                    throw e;
                }
            }
        }
        return sockets;
    }

    private static String target(Path descriptor) throws IOException {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closed) {
            return ""; // why: what was closed meanwhile listens no more
        }
    }

    /** Addresses and ports they listen at, as the system writes them. */
    private static List<String> listeners(Set<String> sockets) throws IOException {
        List<String> listeners = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] column = line.trim().split("\\s+");
                if (column[3].equals(LISTENING) && sockets.contains("socket:[" + column[9] + "]")) {
                    listeners.add(column[1]);
                }
            }
        }
        return listeners;
    }
}
