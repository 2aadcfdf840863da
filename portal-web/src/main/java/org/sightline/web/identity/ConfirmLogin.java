package org.sightline.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.identity.LinkDetail;
import org.sightline.ejb.identity.LoginChangeService;
import org.sightline.web.shared.LinkToken;
import org.sightline.web.shared.Messages;

/** Page /confirm-login: makes an address the login, or takes the login of before back. */
@Named
@RequestScoped
public class ConfirmLogin {

    private static final String PAGE = "/confirm-login";

    @Inject
    private LoginChangeService logins;

    @Inject
    private LinkToken tokens;

    @Inject
    private Messages messages;

    private String token;
    private LinkDetail link;

    public void load() {
        tokens.keep(token, PAGE);
    }

    public String confirm() {
        logins.confirm(tokens.of(PAGE));
        messages.info("confirmLogin.done");
        return "/sign-in?faces-redirect=true";
    }

    public LinkDetail getLink() {
        if (link == null) {
            link = logins.look(tokens.of(PAGE));
        }
        return link;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
