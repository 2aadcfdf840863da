package org.sightline.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.identity.FirstAdministratorService;
import org.sightline.ejb.identity.LinkState;
import org.sightline.ejb.identity.NewAdministrator;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.LinkToken;
import org.sightline.web.shared.Messages;

/** Page /first-administrator: the way from a link of the server's log to an account. Looking at it uses nothing up. */
@Named
@RequestScoped
public class FirstAdministrator {

    private static final String PAGE = "/first-administrator";

    @Inject
    private FirstAdministratorService service;

    @Inject
    private LinkToken tokens;

    @Inject
    private Messages messages;

    private String token;
    private String login;
    private String name;
    private String password;
    private String again;
    private LinkState state;

    public void load() {
        if (!tokens.keep(token, PAGE)) {
            getState();
        }
    }

    public String make() {
        if (!password.equals(again)) {
            throw RefusedException.at("again", "password.different");
        }
        service.make(tokens.of(PAGE), new NewAdministrator(login, name), password);
        messages.info("firstAdministrator.made");
        return "/sign-in?faces-redirect=true";
    }

    public LinkState getState() {
        if (state == null) {
            state = service.look(tokens.of(PAGE));
        }
        return state;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
