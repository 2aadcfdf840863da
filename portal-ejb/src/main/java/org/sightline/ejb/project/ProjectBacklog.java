package org.sightline.ejb.project;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.entities.project.Project;

/**
 * What waits in projects for somebody of the house to look after. Projects do not know what that is; the capability above
 * that does says it here.
 */
public interface ProjectBacklog {

    /** Whether the caller may know at all; who may not finds no project by it. */
    boolean isOpenTo(Caller caller);

    /** Projects in which something waits. */
    Restriction<Project> waiting();

    /** How many things wait in each of these projects; those with nothing are left out. */
    Map<UUID, Long> counts(Set<UUID> projects, Caller caller);
}
