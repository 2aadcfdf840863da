package org.sightline.web.customer;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.customer.SeeAsService;
import org.sightline.entities.identity.Right;

/**
 * When the time of seeing as a contact is over, the next page of the portal becomes the page that says so. Declared in web.xml
 * before the gate, to which staff in the portal are simply in the wrong area.
 */
public class SeeAsGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeeAsService service;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<UUID> ranOut = request.isUserInRole(Right.STAFF) ? service.ranOut() : Optional.empty();
        if (ranOut.isPresent()) {
            response.sendRedirect(request.getContextPath() + "/staff/contact/seen?over=true&id=" + ranOut.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
