package org.sightline.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sightline.entities.identity.Right;
import org.sightline.web.shared.Messages;

/** Page /sign-in, for both audiences. */
@Named
@RequestScoped
public class SignIn {

    /** Value of Clear-Site-Data: on a shared machine the next person finds neither pages nor typed text. */
    static final String NOTHING_STAYS = "\"cache\", \"storage\"";

    @Inject
    private SecurityContext security;

    @Inject
    private Messages messages;

    private String login;
    private String password;
    private String next;

    /** Somebody who is signed in already has nothing to do here. */
    public void load() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        if (request.getUserPrincipal() != null) {
            goOn(request);
        }
    }

    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external().getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(login, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            goOn(request);
        } else {
            messages.error("signIn.refused");
        }
    }

    public void signOut() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        try {
            request.logout();
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException(e);
        }
        external().setResponseHeader("Clear-Site-Data", NOTHING_STAYS);
        external().redirect(external().getRequestContextPath() + "/sign-in");
    }

    private void goOn(HttpServletRequest request) throws IOException {
        boolean staff = security.isCallerInRole(Right.STAFF);
        boolean known = staff || security.isCallerInRole(Right.CONTACT);
        String page = known ? NextPage.of(next, staff) : "/choose-password";
        external().redirect(request.getContextPath() + page);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
