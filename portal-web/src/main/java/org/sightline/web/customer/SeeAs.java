package org.sightline.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.customer.SeeAsService;
import org.sightline.ejb.customer.SeeAsView;

/** Seeing as a contact: the banner above the portal, and the buttons that begin and end it. */
@Named
@RequestScoped
public class SeeAs {

    @Inject
    private SeeAsService service;

    private SeeAsView view;

    @PostConstruct
    void load() {
        view = service.now().orElse(null);
    }

    public String start(UUID contact) {
        service.start(contact);
        return "/portal/home?faces-redirect=true";
    }

    public String leave() {
        return service.leave()
                .map(contact -> "/staff/contact/edit?faces-redirect=true&id=" + contact)
                .orElse("/staff/home?faces-redirect=true");
    }

    public boolean isOffered() {
        return service.offered();
    }

    /** Pages of refusals have no address a form could be sent to. */
    public boolean isLeaveOffered() {
        return !FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/WEB-INF/");
    }

    /** With whose eyes, or null. */
    public SeeAsView getView() {
        return view;
    }
}
