package org.sightline.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sightline.ejb.identity.ProfileService;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.Messages;

/** Page /choose-password: an own password instead of a temporary one. */
@Named
@RequestScoped
public class ChoosePassword {

    @Inject
    private ProfileService profiles;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    private String password;
    private String again;

    public void load() {
        if (!Boolean.TRUE.equals(request.getAttribute(SignInMechanism.MUST_CHOOSE))) {
            throw new NotFoundException();
        }
    }

    public String choose() {
        load();
        if (!password.equals(again)) {
            throw RefusedException.at("again", "password.different");
        }
        profiles.choose(request.getUserPrincipal().getName(), password);
        messages.info("password.chosen");
        return "/sign-in?faces-redirect=true";
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
