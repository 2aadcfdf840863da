package org.sightline.entities.notification;

/** Of which projects staff are told. */
public enum BellScope {
    /** Of every project they see. */
    ALL_PROJECTS,
    /** Only of those they are a member of. */
    MY_PROJECTS
}
