package org.sightline.tests.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Uploads without end, until the server is gone. Writes into the journal what the server has confirmed, and only that. */
final class UploadLoad {

    private static final String[] SENDERS = {"doc", "dana", "admin", "rev"};

    private final PortalServer server;
    private final Path journal;
    private final List<Thread> threads = new ArrayList<>();
    private int confirmed;
    private int sending = SENDERS.length;

    UploadLoad(PortalServer server, Path journal) {
        this.server = server;
        this.journal = journal;
    }

    void start() {
        for (String sender : SENDERS) {
            Tus tus = new Tus(Client.of(server, sender + "@sightline.example"));
            Thread thread = new Thread(() -> send(tus), "load-" + sender);
            threads.add(thread);
            thread.start();
        }
    }

    private void send(Tus tus) {
        Random random = new Random();
        try {
            while (true) {
                byte[] bytes = new byte[1 + random.nextInt(2 << 20)];
                random.nextBytes(bytes);
                UUID id = tus.whole("load.bin", bytes, 1 << 20);
                confirm("ACK " + id + " " + sha256(bytes) + "\n");
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            return; // why: the server is gone, which is what the test is about
        } finally {
            gone();
        }
    }

    private synchronized void confirm(String line) {
        try {
            Files.writeString(journal, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        confirmed++;
        notifyAll();
    }

    private synchronized void gone() {
        sending--;
        notifyAll();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until so many uploads have been confirmed. */
    synchronized void await(int uploads) throws InterruptedException {
        while (confirmed < uploads && sending > 0) {
            wait();
        }
    }

    int end() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        return confirmed;
    }
}
