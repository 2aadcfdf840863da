package org.sightline.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses changes that another site sends in the person's name. A restored view accepts an old view state, so the state is no
 * token; what the browser says of the sender is. REST writes moreover carry a header no form can send.
 */
public class OriginCheck extends HttpFilter {

    private static final String MARK = "X-Requested-With";
    private static final String OURS = "sightline";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReading(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            RefusedAccess.note(request, "access.why.otherSite");
            refuse(request, response);
        }
    }

    /**
     * A connection that stays open is more than reading: what comes over it goes to whoever opened it. That a program would
     * speak a newer HTTP as well, which it says in the same header, changes nothing about what it reads.
     */
    private static boolean isReading(HttpServletRequest request) {
        String upgrade = request.getHeader("Upgrade");
        boolean staysOpen = upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
        return SAFE.contains(request.getMethod()) && !staysOpen;
    }

    /** A program is answered as one; the page of refusals is for browsers and does not know every verb. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isRest(request)) {
            String missing = isMarked(request) ? null : "a write with the session's cookie bears " + MARK + ": " + OURS;
            Problem.of(HttpServletResponse.SC_FORBIDDEN, missing).write(response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isRest(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static boolean isOurs(HttpServletRequest request) {
        return isMarked(request) && isSameSite(request);
    }

    private static boolean isMarked(HttpServletRequest request) {
        return !isRest(request) || OURS.equals(request.getHeader(MARK));
    }

    /** The browser's own word counts first; our pages send no referrer, so their Origin header says "null". */
    private static boolean isSameSite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        if (site == null) {
            return isSameHost(origin, request.getHeader("Host"));
        }
        boolean unnamed = origin == null || origin.equals("null");
        return (site.equals("same-origin") || site.equals("none"))
                && (unnamed || isSameHost(origin, request.getHeader("Host")));
    }

    /** Without an Origin header there is no browser, or none that would send our cookie across sites (SameSite=Lax). */
    private static boolean isSameHost(String origin, String host) {
        if (origin == null) {
            return true;
        }
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
