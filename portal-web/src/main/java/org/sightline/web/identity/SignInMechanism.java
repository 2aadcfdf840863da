package org.sightline.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.identity.Secrets;
import org.sightline.ejb.identity.SignIns;
import org.sightline.ejb.shared.CurrentRequest;
import org.sightline.entities.identity.SignInSession.Origin;

/**
 * Tells the container at every request who asks and what that account may do just now. It remembers nothing itself: one of
 * the servers loses the groups of concurrent requests when the container is left to restore them.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Request attribute: the password was temporary and only choosing an own one is open. */
    public static final String MUST_CHOOSE = "org.sightline.mustChoose";

    /** Request attribute: seconds until the session ends by itself. */
    public static final String SECONDS_LEFT = "org.sightline.secondsLeft";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentRequest current;

    @Inject
    private CurrentCaller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        current.from(request.getRemoteAddr(), request.getHeader("User-Agent"));
        Credential credential = context.getAuthParameters().getCredential();
        if (context.isAuthenticationRequest() && credential != null) {
            return signIn(request, context, credential);
        }
        return present(request)
                .map(present -> {
                    request.setAttribute(MUST_CHOOSE, present.mustChoose());
                    request.setAttribute(SECONDS_LEFT, present.left().toSeconds());
                    return context.notifyContainerAboutLogin(present.login(), present.rights());
                })
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        String login = result.getCallerPrincipal().getName();
        // why: a session id known before must be worth nothing after; one of the servers does not change it by itself
        if (request.getSession(false) == null) {
            request.getSession(true);
        } else {
            request.changeSessionId();
        }
        String token = Secrets.digest(request.getSession().getId());
        signIns.open(login, token, new Origin(current.getAddress(), current.getUserAgent()));
        caller.forget();
        Set<String> rights =
                signIns.present(token, true).map(SignIns.Present::rights).orElse(Set.of());
        return context.notifyContainerAboutLogin(login, rights);
    }

    private Optional<SignIns.Present> present(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        // why: one of the servers takes a session id out of the address though only cookies are allowed to carry it
        if (session == null || request.isRequestedSessionIdFromURL() || isResource(request)) {
            return Optional.empty();
        }
        return signIns.present(Secrets.digest(session.getId()), isUse(request));
    }

    /** A page that looks for news by itself, or opens a connection for them, is no sign of a person. */
    private static boolean isUse(HttpServletRequest request) {
        return request.getHeader("X-Poll") == null && request.getHeader("Upgrade") == null;
    }

    /** Styles, scripts and fonts are the same for everybody. */
    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/jakarta.faces.resource/");
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            signIns.end(Secrets.digest(session.getId()));
            session.invalidate();
        }
        context.cleanClientSubject();
    }
}
