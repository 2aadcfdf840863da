package org.sightline.entities.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.sightline.entities.shared.Root;

/** Bytes kept once under their SHA-256. The row is written only after the bytes are safe on the disk. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends Root {

    /** Lower-case hexadecimal, 64 characters. */
    @NotBlank
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;

    /** CRC-32 of the bytes, unsigned; what a ZIP entry needs to be known before it is built. */
    @Column(nullable = false, updatable = false)
    private long crc32;

    /** Length in bytes. */
    @Column(name = "byte_size", nullable = false, updatable = false)
    private long size;

    /** Media type told by the content, never by the name. */
    @NotBlank
    @Column(name = "content_type", nullable = false, length = 100, updatable = false)
    private String contentType;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state", nullable = false, length = 10)
    private ScanState scan;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** Until then somebody is asking the scanner, or it is not asked again; null when nobody is. */
    @Column(name = "scan_lease_until")
    private Instant scanLease;

    /** When the bytes were last read from the disk and found to be those that were stored. */
    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** Since when the bytes are known to be missing or changed; null while they are whole. */
    @Column(name = "damaged_at")
    private Instant damagedAt;

    protected StoredFile() {} // for JPA

    public StoredFile(Fingerprint fingerprint, String contentType, ScanState scan, Instant now) {
        this.sha256 = fingerprint.sha256();
        this.crc32 = fingerprint.crc32();
        this.size = fingerprint.size();
        this.contentType = contentType;
        this.scan = scan;
        this.createdAt = now;
    }

    /** What the bytes are known by. */
    public record Fingerprint(String sha256, long crc32, long size) {}

    public void scanned(ScanState result) {
        scan = result;
        scanLease = null;
    }

    /** The bytes on the disk are those that were stored, or have been put back. */
    public void verified(Instant now) {
        verifiedAt = now;
        damagedAt = null;
    }

    /** The bytes on the disk are missing or not those that were stored. */
    public void damaged(Instant now) {
        damagedAt = damagedAt == null ? now : damagedAt;
    }

    public boolean isDamaged() {
        return damagedAt != null;
    }

    public String getSha256() {
        return sha256;
    }

    public long getCrc32() {
        return crc32;
    }

    public long getSize() {
        return size;
    }

    public String getContentType() {
        return contentType;
    }

    public ScanState getScan() {
        return scan;
    }

    public Instant getScanLease() {
        return scanLease;
    }

    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    public Instant getDamagedAt() {
        return damagedAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
