package org.sightline.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;
import org.sightline.ejb.shared.Configuration;

/** Names the session cookie. Cookies do not know ports, so two instances on one machine need two names. */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final int HTTPS = 443;

    @Inject
    private Configuration configuration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(name(configuration.url()));
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
    }

    /** {@code __Host-} makes browsers refuse the cookie unless it is secure, for this host alone and for all of its paths. */
    static String name(URI url) {
        int port = url.getPort() < 0 ? HTTPS : url.getPort();
        return port == HTTPS ? "__Host-portal" : "__Host-portal-" + port;
    }
}
