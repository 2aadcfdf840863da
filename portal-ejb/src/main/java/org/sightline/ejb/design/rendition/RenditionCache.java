package org.sightline.ejb.design.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.ejb.shared.Configuration;
import org.sightline.ejb.storage.MadeFile;
import org.sightline.entities.design.RefusalReason;

/**
 * What was made of drawings, under {@code DATA/worker/made}. All of it can be made again: nothing is forced out to the disk,
 * and what nobody has asked for longest goes when there is too much.
 */
@ApplicationScoped
public class RenditionCache {

    private static final long GIGABYTE = 1_000_000_000;

    /** Somebody may just be reading what was asked for a moment ago. */
    private static final Duration IN_USE = Duration.ofHours(1);

    private static final String TAG = ".tag";
    private static final String REFUSED = ".refused";

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** A file that was made. {@code tag}: changes exactly when its bytes do. */
    public record Made(Path file, String tag) {}

    Optional<Made> find(String name) throws IOException {
        Path kept = place(name);
        Path tag = place(name + TAG);
        if (Files.notExists(kept) || Files.notExists(tag)) {
            return Optional.empty();
        }
        FileTime now = FileTime.from(clock.instant());
        Files.setLastModifiedTime(kept, now);
        Files.setLastModifiedTime(tag, now);
        return Optional.of(new Made(kept, Files.readString(tag)));
    }

    /** @param fresh moved, and whole at once for everybody else */
    Made keep(String name, Path fresh) throws IOException {
        Path kept = place(name);
        Files.createDirectories(kept.getParent());
        String tag = MadeFile.tagOf(fresh);
        Files.writeString(place(name + TAG), tag);
        Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new Made(kept, tag);
    }

    /** Why it cannot be made, if that was found out before. */
    Optional<RefusalReason> refusal(String name) throws IOException {
        Path noted = place(name + REFUSED);
        return Files.exists(noted) ? Optional.of(RefusalReason.valueOf(Files.readString(noted))) : Optional.empty();
    }

    void refuse(String name, RefusalReason reason) throws IOException {
        Path noted = place(name + REFUSED);
        Files.createDirectories(noted.getParent());
        Files.writeString(noted, reason.name());
    }

    /** It may be tried again. */
    void forgetRefusal(String name) throws IOException {
        Files.deleteIfExists(place(name + REFUSED));
    }

    /** Takes away what nobody has asked for longest, until the rest fits. @return how many files went */
    int shrink() throws IOException {
        long limit = configuration.number("portal.renditions.limit", 2 * GIGABYTE);
        Instant inUse = clock.instant().minus(IN_USE);
        List<Path> files = new ArrayList<>(files());
        files.sort(Comparator.comparing(RenditionCache::usedAt));
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        int gone = 0;
        for (Path file : files) {
            if (size <= limit || usedAt(file).toInstant().isAfter(inUse)) {
                break;
            }
            size -= Files.size(file);
            Files.deleteIfExists(file);
            gone++;
        }
        return gone;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder())) {
            for (Path each : folders) {
                try (DirectoryStream<Path> inside = Files.newDirectoryStream(each)) {
                    inside.forEach(files::add);
                }
            }
        }
        return files;
    }

    private static FileTime usedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // why: gone already, so the first to go
        }
    }

    private Path folder() throws IOException {
        return Files.createDirectories(configuration.data().resolve("worker").resolve("made"));
    }

    private Path place(String name) throws IOException {
        return folder().resolve(name.substring(0, 2)).resolve(name);
    }
}
