package org.sightline.entities.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** A thing with an identity of its own: a random id made at birth, and a version that guards against lost updates. */
@MappedSuperclass
public abstract class Root {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    @Column(nullable = false)
    private long version;

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** @throws StaleException when somebody has changed the thing since the version that was seen */
    public void expectVersion(long seen) {
        if (version != seen) {
            throw new StaleException();
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Root root && id.equals(root.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
