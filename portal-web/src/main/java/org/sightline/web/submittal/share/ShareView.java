package org.sightline.web.submittal.share;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.submittal.share.GuestService;
import org.sightline.ejb.submittal.share.GuestSubmittal;
import org.sightline.web.shared.LinkToken;

/** Page /share/view: the one submittal a guest sees. */
@Named
@RequestScoped
public class ShareView {

    @Inject
    private GuestService guests;

    @Inject
    private LinkToken tokens;

    private GuestSubmittal submittal;

    public void load() {
        submittal = guests.get(tokens.of(Share.PASS));
    }

    public GuestSubmittal getSubmittal() {
        return submittal;
    }
}
