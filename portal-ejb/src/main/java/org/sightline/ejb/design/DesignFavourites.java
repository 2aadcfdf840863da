package org.sightline.ejb.design;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.design.Design;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;

/**
 * Marking designs to find them again. A mark is its account's own affair: it stands in no trail, since the history of a
 * design would tell colleagues and staff what somebody likes to look at.
 */
@Stateless
public class DesignFavourites {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignStore designs;

    @Inject
    private DesignFavouriteStore store;

    /**
     * Makes the design a favourite of the caller; nothing changes if it is one.
     *
     * @throws NotFoundException when the caller does not see the design, or sees as somebody else
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public void mark(UUID id) {
        Design design = seen(id);
        // why: two requests at once must not both find it unmarked
        designs.lock(design);
        if (store.among(Set.of(id), caller.get()).isEmpty()) {
            store.add(design, caller.get().accountId());
        }
    }

    /**
     * Takes the mark off again; nothing changes if there is none.
     *
     * @throws NotFoundException as {@link #mark}
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public void unmark(UUID id) {
        store.remove(seen(id), caller.get().accountId());
    }

    private Design seen(UUID id) {
        Caller who = caller.get();
        if (!DesignFavouriteStore.isKeeper(who)) {
            throw new NotFoundException(); // why: whoever sees as somebody else marks nothing
        }
        return designs.find(id, who);
    }
}
