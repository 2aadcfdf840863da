package org.sightline.entities.settings;

/** A part of the product that can be switched off for the instance or for one company. */
public enum Module {
    DESIGNS,
    TASKS,
    DOCUMENTS,
    SUBMITTALS,
    ANNOTATION
}
