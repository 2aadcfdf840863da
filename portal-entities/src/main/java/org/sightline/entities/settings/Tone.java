package org.sightline.entities.settings;

/** The colours a status can have; each is readable in both themes. */
public enum Tone {
    PLAIN,
    INFO,
    WAIT,
    OK,
    MOD,
    BAD
}
