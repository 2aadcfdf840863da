package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.identity.Right;

/** What the person may make anew, offered on every page of the console: what is built and what the rights allow. */
@Named
@RequestScoped
public class NewMenu {

    private static final List<Place> PLACES = List.of(
            new Place(Right.PROJECT_EDIT, "frame.new.project", "/staff/project/create", "folder"),
            new Place(Right.DESIGN_EDIT, "frame.new.design", "/staff/design/create", "clone"),
            new Place(Right.DOCUMENT_EDIT, "frame.new.documents", "/staff/document/upload", "file"),
            new Place(Right.CUSTOMER_EDIT, "frame.new.customer", "/staff/customer/create", "building"),
            new Place(Right.CUSTOMER_EDIT, "frame.new.contact", "/staff/contact/create", "user"));

    @Inject
    private CurrentCaller caller;

    @Inject
    private BuiltPages pages;

    public List<Place> getEntries() {
        return PLACES.stream()
                .filter(place -> caller.get().can(place.right()) && pages.has(place.address()))
                .toList();
    }

    public boolean offers(String address) {
        return getEntries().stream().anyMatch(place -> place.address().equals(address));
    }
}
