package org.sightline.ejb.design;

/** What may be done with a design as a whole. */
public enum DesignAction {
    /** Change what it is called and described by, where it lies, and whether it is archived. */
    EDIT,
    /** Begin the next revision. */
    REVISE,
    /** Say what layers are and where they stand. */
    CLASSIFY
}
