package org.sightline.ejb.identity;

/** What the page behind a one-time link shows. All but the state is null unless the link is open. */
public record LinkDetail(LinkState state, String name, String login, String newLogin) {

    static LinkDetail of(LinkState state) {
        return new LinkDetail(state, null, null, null);
    }

    public boolean open() {
        return state == LinkState.OPEN;
    }
}
