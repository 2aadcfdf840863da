package org.sightline.entities.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Where the chain ends; one row, made by the migration. A sealer moves it before it seals, so of two at once only one does;
 * and entries cut off the end of the chain are missed.
 */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    @Id
    private UUID id;

    /** Number of the last sealed entry, 0 before the first. */
    @Column(name = "last_number", nullable = false)
    private long number;

    @Column(name = "last_hash", nullable = false, length = 64)
    private String hash;

    protected AuditHead() {} // for JPA

    public UUID getId() {
        return id;
    }

    public long getNumber() {
        return number;
    }

    public String getHash() {
        return hash;
    }
}
