package org.sightline.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sightline.ejb.identity.FirstAdministratorService;
import org.sightline.web.shared.Messages;

/** Page /first-administrator. */
@Named
@ViewScoped
public class FirstAdministrator implements Serializable {

    @Inject
    private FirstAdministratorService service;

    @Inject
    private Messages messages;

    private String token;
    private String login;
    private String name;
    private String password;

    public void load() {
        service.expect(token);
    }

    public String make() {
        service.make(token, login, name, password);
        messages.info("firstAdministrator.made");
        return "/sign-in?faces-redirect=true";
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
}
