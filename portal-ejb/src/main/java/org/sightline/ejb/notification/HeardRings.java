package org.sightline.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.notification.BellRing;

/** Which rings this node has heard, of those that are still looked at. */
@ApplicationScoped
public class HeardRings {

    private Set<UUID> heard = new HashSet<>();

    /** Those not heard before. What is looked at no more is forgotten. */
    synchronized List<BellRing> fresh(List<BellRing> present) {
        List<BellRing> fresh =
                present.stream().filter(ring -> !heard.contains(ring.getId())).toList();
        heard = present.stream().map(BellRing::getId).collect(Collectors.toSet());
        return fresh;
    }
}
