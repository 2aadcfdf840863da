package org.sightline.ejb.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.sightline.ejb.shared.Configuration;
import org.sightline.ejb.shared.HealthCheck;

/** Whether files find room and are looked through for viruses. */
@Dependent
public class StorageHealth implements HealthCheck {

    /** Bytes that should stay free. */
    private static final long ROOM = 5_000_000_000L;

    @Inject
    private Configuration configuration;

    @Inject
    private VirusScan scan;

    @Override
    public List<HealthFact> facts() {
        try {
            long free = Files.getFileStore(configuration.data()).getUsableSpace();
            return List.of(
                    HealthFact.of("diskFree", free, free >= ROOM), HealthFact.of("scanner", scan.isConfigured()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
