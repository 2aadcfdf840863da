package org.sightline.entities.submittal;

/** What somebody did with a submittal. */
public enum VisitKind {
    VIEWED,
    DOWNLOADED
}
