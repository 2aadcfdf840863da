package org.sightline.ejb.document;

import java.io.Serializable;
import java.util.UUID;

/**
 * A stage in its list, as it is or as it is wanted. Stages of one list are in the order of their lines.
 *
 * @param id         null for a new one
 * @param list       the name of its list; a new one is made where there is none of that name
 * @param firstLabel what the first revision of the stage is called
 * @param archived   documents no longer enter it
 */
public record StageLine(UUID id, String list, String code, String name, String firstLabel, boolean archived)
        implements Serializable {}
