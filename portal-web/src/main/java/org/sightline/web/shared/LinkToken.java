package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * The token of a one-time link on its way from the address into the session: it must not stay in the browser's history, in a
 * referrer or in front of somebody who looks over a shoulder.
 */
@RequestScoped
public class LinkToken {

    private static final String ATTRIBUTE = "org.sightline.link.";

    @Inject
    private HttpServletRequest request;

    /**
     * Keeps a token that came with the address and sends the browser to the page's clean address.
     *
     * @return whether one came, so that there is nothing else to do for this request
     */
    public boolean keep(String token, String page) {
        if (token == null || token.isBlank()) {
            return false;
        }
        request.getSession(true).setAttribute(ATTRIBUTE + page, token);
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + page);
        faces.responseComplete();
        return true;
    }

    /** Keeps a secret that did not come with an address. */
    public void hold(String secret, String page) {
        request.getSession(true).setAttribute(ATTRIBUTE + page, secret);
    }

    /** The token of the link that was opened last, or null. */
    public String of(String page) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ATTRIBUTE + page);
    }
}
