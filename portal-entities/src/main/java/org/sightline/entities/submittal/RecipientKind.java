package org.sightline.entities.submittal;

/** How somebody is addressed. A BCC is shown to nobody but staff and the one it names. */
public enum RecipientKind {
    TO,
    CC,
    BCC
}
