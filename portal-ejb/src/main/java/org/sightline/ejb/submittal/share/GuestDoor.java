package org.sightline.ejb.submittal.share;

import org.sightline.entities.submittal.ShareLinkState;

/**
 * What a link says before the code was entered: what it is worth, and where the code goes. Nothing of the submittal.
 *
 * @param state   null when there is no such link
 * @param mailbox the guest's address with most of it hidden; null unless the link is good
 */
public record GuestDoor(ShareLinkState state, String mailbox) {

    static final GuestDoor NONE = new GuestDoor(null, null);

    public boolean isOpen() {
        return state == ShareLinkState.ACTIVE;
    }

    /** For texts: what is wrong with the link. */
    public String reason() {
        return state == null ? "UNKNOWN" : state.name();
    }
}
