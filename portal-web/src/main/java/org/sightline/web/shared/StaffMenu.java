package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.identity.Right;

/** The rail of the console: what is built and what the person may see. */
@Named
@RequestScoped
public class StaffMenu {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    @Inject
    private BuiltPages pages;

    private static final List<Place> PLACES = List.of(
            new Place(Right.STAFF, "frame.todo", "/staff/home", "inbox"),
            new Place(Right.PROJECT_VIEW, "frame.projects", "/staff/project/list", "folder"),
            new Place(Right.DESIGN_VIEW, "frame.designs", "/staff/design/list", "clone"),
            new Place(Right.LAYER_CLASSIFY, "frame.withheld", "/staff/withheld/list", "eye-slash"),
            new Place(Right.DOCUMENT_VIEW, "frame.documents", "/staff/document/list", "file"),
            new Place(Right.SUBMITTAL_VIEW, "frame.submittals", "/staff/submittal/list", "send"),
            new Place(Right.CUSTOMER_VIEW, "frame.customers", "/staff/customer/list", "building"),
            new Place(Right.CUSTOMER_VIEW, "frame.contacts", "/staff/contact/list", "users"),
            new Place(Right.ACCOUNT_MANAGE, "frame.accounts", "/staff/account/list", "id-card"),
            new Place(Right.ROLE_MANAGE, "frame.roles", "/staff/role/list", "key"),
            new Place(Right.SECURITY_VIEW, "frame.audit", "/staff/audit/list", "history"),
            new Place(Right.SETTINGS_MANAGE, "frame.mail", "/staff/mail/list", "envelope"),
            new Place(Right.SETTINGS_MANAGE, "frame.webhooks", "/staff/webhook/list", "bolt"),
            new Place(Right.SETTINGS_MANAGE, "frame.administration", "/staff/settings/branding", "cog"));

    public List<MenuEntry> getEntries() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return places().map(place -> MenuEntry.of(place.key(), place.address(), place.icon(), path))
                .toList();
    }

    /** Whether the menu leads to this page: it is built and the person may go there. */
    public boolean has(String address) {
        return places().anyMatch(place -> place.address().equals(address));
    }

    private Stream<Place> places() {
        return PLACES.stream().filter(place -> caller.get().can(place.right()) && pages.has(place.address()));
    }
}
