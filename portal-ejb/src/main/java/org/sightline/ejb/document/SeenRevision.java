package org.sightline.ejb.document;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.storage.ScanState;

/** A revision the caller was found to see, as read in one query. */
record SeenRevision(UUID id, UUID slot, Tuple columns) {

    static List<Selection<?>> columns(Root<DocumentRevision> revision) {
        return List.of(
                revision.get("slot").get("id").alias("slot"),
                revision.get("label").alias("label"),
                revision.get("ordinal").alias("ordinal"),
                revision.get("state").alias("state"),
                revision.get("inPortal").alias("inPortal"),
                revision.get("stageId").alias("stage"),
                revision.get("returnStatusId").alias("returned"),
                revision.get("expected").alias("expected"),
                revision.get("fileName").alias("fileName"),
                revision.get("uploadedAt").alias("uploadedAt"),
                revision.get("file").get("contentType").alias("contentType"),
                revision.get("file").get("size").alias("size"),
                revision.get("file").get("sha256").alias("sha256"),
                revision.get("file").get("scan").alias("scan"),
                revision.get("uploadedBy").get("id").alias("uploader"),
                revision.get("uploadedBy").get("name").alias("uploaderName"),
                revision.get("uploadedBy").get("kind").alias("uploaderKind"));
    }

    static SeenRevision of(UUID id, Tuple columns) {
        return new SeenRevision(id, columns.get("slot", UUID.class), columns);
    }

    String label() {
        return columns.get("label", String.class);
    }

    int ordinal() {
        return columns.get("ordinal", Integer.class);
    }

    RevisionState state() {
        return columns.get("state", RevisionState.class);
    }

    boolean inPortal() {
        return columns.get("inPortal", Boolean.class);
    }

    /** Null where it was issued in none. */
    UUID stage() {
        return columns.get("stage", UUID.class);
    }

    /** The return status it was answered with, or null. */
    UUID returned() {
        return columns.get("returned", UUID.class);
    }

    LocalDate expected() {
        return columns.get("expected", LocalDate.class);
    }

    String fileName() {
        return columns.get("fileName", String.class);
    }

    Instant uploadedAt() {
        return columns.get("uploadedAt", Instant.class);
    }

    String contentType() {
        return columns.get("contentType", String.class);
    }

    long size() {
        return columns.get("size", Long.class);
    }

    String sha256() {
        return columns.get("sha256", String.class);
    }

    ScanState scan() {
        return columns.get("scan", ScanState.class);
    }

    UUID uploader() {
        return columns.get("uploader", UUID.class);
    }

    String uploaderName() {
        return columns.get("uploaderName", String.class);
    }

    boolean ours() {
        return columns.get("uploaderKind", AccountKind.class) == AccountKind.STAFF;
    }
}
