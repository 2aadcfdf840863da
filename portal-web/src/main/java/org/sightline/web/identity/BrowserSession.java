package org.sightline.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.sightline.ejb.identity.Secrets;
import org.sightline.ejb.identity.SignIns;

/** The session of the browser at hand. */
@RequestScoped
public class BrowserSession {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignIns signIns;

    /** The digest under which the portal knows the session. */
    String token() {
        return Secrets.digest(request.getSession().getId());
    }

    /** The same session under a new id; the old id is worth nothing from now on. */
    void renew() {
        String before = token();
        request.changeSessionId();
        signIns.renew(before, token());
    }
}
