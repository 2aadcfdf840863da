package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.NotFoundException;

/**
 * Which modules there are for the caller: for a contact those that are on for some company in its reach, for staff all, since
 * rights say what staff may do. A module that is not open has no menu entry and no page.
 */
@Dependent
public class OpenModules {

    @Inject
    private ReachStore store;

    @Inject
    private CurrentCaller caller;

    public boolean isOpen(Module module) {
        Caller who = caller.get();
        return !who.isContact() || !store.of(who.contactId()).with(module).isEmpty();
    }

    /** @throws NotFoundException when the module is not open: its pages are then as absent as any other */
    public void require(Module module) {
        if (!isOpen(module)) {
            throw new NotFoundException();
        }
    }
}
