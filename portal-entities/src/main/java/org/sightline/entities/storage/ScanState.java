package org.sightline.entities.storage;

/** What the virus scanner has said of a file's bytes. */
public enum ScanState {
    /** Not asked yet, or the scanner was out of reach; only the uploader sees the file. */
    PENDING,
    CLEAN,
    INFECTED
}
