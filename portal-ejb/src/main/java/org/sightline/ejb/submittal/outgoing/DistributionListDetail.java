package org.sightline.ejb.submittal.outgoing;

import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.Site;

/**
 * A distribution list with everybody who can be on it.
 *
 * @param id     null for one that is still to be made
 * @param name   null for one that is still to be made
 * @param people of the partner who see the project, by name
 * @param blind  names of those on the list who do not see the project any more; to them nothing is addressed
 */
public record DistributionListDetail(
        UUID id,
        long version,
        ProjectRef project,
        Site partner,
        String name,
        List<DistributionPerson> people,
        List<String> blind) {}
