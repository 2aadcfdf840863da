package org.sightline.entities.settings;

/** What is drawn on a layer of a design. */
public enum LayerType {
    ONE_UP,
    DIMENSIONS,
    ARTWORK,
    MANUFACTURING,
    THREE_D,
    TEXT,

    /** Nobody has said yet; contacts never see it. */
    UNCLASSIFIED
}
