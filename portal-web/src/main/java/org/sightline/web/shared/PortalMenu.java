package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.OpenModules;
import org.sightline.entities.identity.Right;

/** The menu of the portal: what is built, switched on and open to the person. The company chosen in the frame stays chosen. */
@Named
@RequestScoped
public class PortalMenu {

    /** The parameter in the address that narrows every list of the portal to one company. */
    public static final String CUSTOMER = "customer";

    private static final List<Place> PLACES = List.of(
            new Place(Right.CONTACT, "frame.home", "/portal/home", "home"),
            new Place(Right.PORTAL_VIEW, "frame.projects", "/portal/project/list", "folder"),
            new Place(Right.PORTAL_VIEW, "frame.designs", "/portal/design/list", "box"),
            new Place(Right.PORTAL_VIEW, "frame.documents", "/portal/document/list", "file"),
            new Place(Right.PORTAL_VIEW, "frame.submittals", "/portal/submittal/list", "send"));

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    @Inject
    private OpenModules modules;

    @Inject
    private BuiltPages pages;

    public List<MenuEntry> getEntries() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PLACES.stream()
                .filter(place -> caller.get().can(place.right()) && pages.has(place.address()))
                .filter(place ->
                        ModuleGate.of(place.address()).map(modules::isOpen).orElse(true))
                .map(place -> MenuEntry.of(place.key(), place.address(), place.icon(), path))
                .toList();
    }

    /** Whether the menu leads to this page: its module is on and the person may go there. */
    public boolean has(String address) {
        return getEntries().stream().anyMatch(entry -> entry.address().equals(address));
    }

    /** What goes behind an address so that the chosen company stays chosen; empty when none is. */
    public String getKept() {
        UUID customer = getCustomer();
        return customer == null ? "" : "?" + CUSTOMER + "=" + customer;
    }

    /** The company the person has chosen in the frame, or null for all. */
    public UUID getCustomer() {
        String chosen = request.getParameter(CUSTOMER);
        try {
            return chosen == null ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
