package org.sightline.ejb.storage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.ejb.shared.Configuration;

/**
 * Where bytes lie under the data folder: {@code files/tmp} for parts, {@code files/blobs/ab/cd/<sha256>} for what is kept,
 * {@code files/quarantine} for what was taken out. All on one file system, so that a rename moves no byte.
 */
@ApplicationScoped
class DataFolders {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    private Configuration configuration;

    private Path parts;
    private Path blobs;
    private Path quarantine;

    @PostConstruct
    void open() {
        Path root = configuration.data().resolve("files");
        parts = root.resolve("tmp");
        blobs = root.resolve("blobs");
        quarantine = root.resolve("quarantine");
        try {
            Files.createDirectories(parts);
            Files.createDirectories(blobs);
            Files.createDirectories(quarantine);
            force(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path parts() {
        return parts;
    }

    Path blobs() {
        return blobs;
    }

    Path quarantine() {
        return quarantine;
    }

    Path part(Object upload) {
        return parts.resolve(upload.toString());
    }

    Path blob(String sha256) {
        return blobs.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /**
     * Whether so many bytes can be taken and the reserve stays free. The reserve keeps the database writing when people have
     * filled the disk with files.
     */
    boolean hasRoomFor(long bytes) throws IOException {
        long reserve = configuration.number("portal.disk.reserve", 64 * MEGABYTE);
        return Files.getFileStore(parts).getUsableSpace() - reserve >= bytes;
    }

    /** A rename is safe only when the folder that names the file is. */
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
