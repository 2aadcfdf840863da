package org.sightline.ejb.storage;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.entities.storage.StoredFile;

/** Storage on a real database and a real folder, wired as in the server. */
final class StorageWorld implements AutoCloseable {

    private final Path data;
    private final DataRing ring;

    StorageWorld(Path data) {
        this.data = data;
        System.setProperty("portal.data", data.toString());
        ring = new DataRing(Wiring.ALL);
    }

    /** A test that may fail with a folder. */
    interface Doing {
        void with(World world, EntityManager em) throws IOException;
    }

    void in(PortalDatabase database, Doing test) {
        database.rollback(em -> {
            DataRing.use(em);
            try {
                test.with(new World(em), em);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    <T> T get(Class<T> type) {
        return ring.get(type);
    }

    void as(Caller caller) {
        ring.as(caller);
    }

    StoredFile kept(byte[] bytes) throws IOException {
        return get(StoredFiles.class).of(get(FileStore.class).keep(new ByteArrayInputStream(bytes)), "text/plain");
    }

    Path blob(StoredFile file) {
        return blob(file.getSha256());
    }

    Path blob(String hash) {
        return data.resolve("files/blobs/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
    }

    Path quarantined(String name) {
        return data.resolve("files/quarantine").resolve(name);
    }

    @Override
    public void close() {
        ring.close();
        System.clearProperty("portal.data");
        System.clearProperty("portal.scan");
    }
}
