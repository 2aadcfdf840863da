package org.sightline.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;
import org.sightline.ejb.shared.BusyException;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.NotFoundException;

/**
 * The outermost filter: headers every answer bears, and the last word on exceptions. An unknown failure gets an incident id,
 * the same in the log and on the page; what happened stays in the log.
 */
public class SecurityHeaders extends HttpFilter {

    /** Request attribute of the incident id, for the error page. */
    public static final String INCIDENT = "org.sightline.incident";

    private static final Logger LOG = Logger.getLogger(SecurityHeaders.class.getName());
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("TRACE".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        headers(request, response);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            answer(request, response, e);
        }
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getRequestURI().contains(RESOURCES)) {
            response.setHeader("Cache-Control", "private, no-store");
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception e)
            throws IOException, ServletException {
        BusinessException refusal = Refusals.refusal(e).orElse(null);
        if (isExpired(e) && !response.isCommitted()) {
            response.sendError(HttpServletResponse.SC_GONE);
        } else if (response.isCommitted()) {
            LOG.log(Level.WARNING, "failed after the answer had begun", e);
        } else if (refusal instanceof NotFoundException) {
            RefusedAccess.noteIfAbsent(request, e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (refusal instanceof BusyException) {
            if ("GET".equals(request.getMethod())) {
                again(response);
            }
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (refusal != null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            request.setAttribute(INCIDENT, report(e));
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** Whoever only reads asks again after a second, a browser by itself. */
    static void again(HttpServletResponse response) {
        response.setHeader("Refresh", "1");
        response.setHeader("Retry-After", "1");
    }

    /** The page was open for longer than its session lived, or its state is none of ours. */
    private static boolean isExpired(Throwable e) {
        return e != null && (e instanceof ViewExpiredException || e instanceof CspException || isExpired(e.getCause()));
    }

    /** Writes the failure into the log. @return the incident id by which it is found there */
    public static String report(Throwable e) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "incident " + incident, e);
        return incident;
    }
}
