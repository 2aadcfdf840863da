package org.sightline.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.identity.InvitationService;
import org.sightline.ejb.identity.LinkDetail;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.LinkToken;
import org.sightline.web.shared.Messages;

/** Page /invitation: the way from an invitation to a password. Looking at it uses nothing up. */
@Named
@RequestScoped
public class Invitation {

    private static final String PAGE = "/invitation";

    @Inject
    private InvitationService invitations;

    @Inject
    private LinkToken tokens;

    @Inject
    private Messages messages;

    private String token;
    private String password;
    private String again;
    private LinkDetail link;

    public void load() {
        tokens.keep(token, PAGE);
    }

    public String accept() {
        if (!password.equals(again)) {
            throw RefusedException.at("again", "password.different");
        }
        invitations.accept(tokens.of(PAGE), password);
        messages.info("password.chosen");
        return "/sign-in?faces-redirect=true";
    }

    public LinkDetail getLink() {
        if (link == null) {
            link = invitations.look(tokens.of(PAGE));
        }
        return link;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
