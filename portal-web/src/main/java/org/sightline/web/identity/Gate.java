package org.sightline.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.entities.identity.Right;
import org.sightline.web.shared.RefusedAccess;

/**
 * Who may enter which area. Strangers are sent to the sign-in and brought back afterwards; in the wrong area nothing exists.
 * Declared in web.xml, because its place among the filters matters.
 */
public class Gate extends HttpFilter {

    /** Paths under /api/v1 that are open to strangers. */
    private static final Set<String> OPEN_API = Set.of("/api/v1/health", "/api/v1/session", "/api/v1/openapi.json");

    /** What guests with a share link fetch; their pass is asked there. */
    private static final String GUESTS = "/api/v1/share/";

    /** What people type who know the area and no page of it. */
    private static final Pattern BARE = Pattern.compile("/(staff|portal)/?");

    /** To a script of a page, which would follow a redirect and then say nothing: the page tells the person itself. */
    private static final String SIGNED_OUT = "<?xml version='1.0' encoding='UTF-8'?><partial-response><changes>"
            + "<eval><![CDATA[portalSignedOut()]]></eval></changes></partial-response>";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Area area = Area.of(path);
        if (area == Area.OPEN) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            refuseStranger(request, response, area);
        } else if (Boolean.TRUE.equals(request.getAttribute(SignInMechanism.MUST_CHOOSE))) {
            chooseFirst(request, response, area);
        } else if (area == Area.STAFF && !request.isUserInRole(Right.STAFF)
                || area == Area.PORTAL && !request.isUserInRole(Right.CONTACT)) {
            RefusedAccess.note(request, "access.why.otherArea");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (BARE.matcher(path).matches()) {
            response.sendRedirect(request.getContextPath() + NextPage.home(area == Area.STAFF));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuseStranger(HttpServletRequest request, HttpServletResponse response, Area area)
            throws IOException {
        if (area == Area.API) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"type\":\"about:blank\",\"title\":\"Sign in first\",\"status\":401}");
            return;
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write(SIGNED_OUT);
            return;
        }
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        String next = "GET".equals(request.getMethod()) ? "?next=" + encoded(here) : "";
        response.sendRedirect(request.getContextPath() + "/sign-in" + next);
    }

    private static void chooseFirst(HttpServletRequest request, HttpServletResponse response, Area area)
            throws IOException {
        if (area == Area.API) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect(request.getContextPath() + "/choose-password");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The parts of the application by who may enter. */
    enum Area {
        STAFF,
        PORTAL,
        API,
        OPEN;

        static Area of(String path) {
            if (path.equals("/staff") || path.startsWith("/staff/")) {
                return STAFF;
            }
            if (path.equals("/portal") || path.startsWith("/portal/")) {
                return PORTAL;
            }
            boolean open = OPEN_API.contains(path) || path.startsWith(GUESTS);
            return path.startsWith("/api/") && !open ? API : OPEN;
        }
    }
}
