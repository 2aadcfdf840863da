package org.sightline.web.submittal.share;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.sightline.ejb.submittal.share.GuestDoor;
import org.sightline.ejb.submittal.share.GuestService;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.LinkToken;
import org.sightline.web.shared.Messages;

/** Page /share: the way from a share link to the submittal, by a mailed code. */
@Named
@RequestScoped
public class Share {

    static final String PAGE = "/share";
    static final String PASS = "/share/view";

    @Inject
    private GuestService guests;

    @Inject
    private LinkToken tokens;

    @Inject
    private Messages messages;

    private String token;
    private String code;
    private GuestDoor door;

    public void load() {
        tokens.keep(token, PAGE);
    }

    public String ask() {
        guests.askForCode(tokens.of(PAGE));
        messages.info("share.sent", getDoor().mailbox());
        return "/share?faces-redirect=true";
    }

    public String enter() {
        Optional<String> pass = guests.enter(tokens.of(PAGE), code);
        tokens.hold(pass.orElseThrow(() -> RefusedException.at("code", "share.wrongCode")), PASS);
        return "/share/view?faces-redirect=true";
    }

    public GuestDoor getDoor() {
        if (door == null) {
            door = guests.look(tokens.of(PAGE));
        }
        return door;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
