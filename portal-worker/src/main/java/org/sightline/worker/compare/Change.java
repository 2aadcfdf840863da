package org.sightline.worker.compare;

/** What happened in a region. */
public enum Change {
    ADDED,
    REMOVED,
    CHANGED
}
