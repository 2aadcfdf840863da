package org.sightline.entities.world;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.world.Exchange.Link;

/** Codes of the guests of a world, as if each had asked for one. */
public final class GuestCodes {

    /** What was mailed to each. */
    public static final String CODE = "24681357";

    private GuestCodes() {}

    /** To the guests of all links that are still good. */
    public static void mail(Plan plan, EntityManager em, Instant now) {
        plan.exchange().links().stream().filter(Link::isActive).forEach(one -> {
            ShareLink link = em.find(ShareLink.class, one.id());
            link.ask(ExchangeLoader.digest(link.getId() + CODE), now);
        });
    }
}
