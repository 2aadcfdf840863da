package org.sightline.entities.storage;

/** Where an upload stands. */
public enum UploadState {
    /** Bytes may still come; how many there are the part file on the disk tells. */
    RECEIVING,
    /** All bytes are safe under their hash. */
    COMPLETE,
    /** A use case has taken the file; nobody can take it again. */
    CLAIMED
}
