package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;

/** Share links are the house's: whoever sees the submittal in the house sees who was given a way to it; nobody else does. */
@ApplicationScoped
public class ShareLinkVisibility implements Visibility<ShareLink> {

    @Inject
    private SubmittalVisibility submittals;

    @Override
    public Class<ShareLink> root() {
        return ShareLink.class;
    }

    @Override
    public List<Way<ShareLink>> ways(Caller caller) {
        boolean house = caller.isStaff() || caller.kind() == Caller.Kind.SYSTEM;
        return house
                ? submittals.ways(caller).stream()
                        .map(way -> way.<ShareLink>of(Submittal.class, "submittal"))
                        .toList()
                : List.of();
    }
}
