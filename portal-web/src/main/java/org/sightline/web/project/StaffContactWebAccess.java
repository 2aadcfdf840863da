package org.sightline.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.project.WebAccessChange.HandOver;
import org.sightline.ejb.project.WebAccessChanged;
import org.sightline.ejb.project.WebAccessDetail;
import org.sightline.ejb.project.WebAccessService;
import org.sightline.web.shared.Messages;

/** The panel of web access on the page of a contact; the page's address, or the panel's form, names the contact. */
@Named
@ViewScoped
public class StaffContactWebAccess implements Serializable {

    private static final String HANDED = "webAccessHanded";

    @Inject
    private WebAccessService service;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private UUID contact;
    private WebAccessForm form = new WebAccessForm(null);
    private transient WebAccessDetail detail;
    private transient WebAccessChanged handed;

    @PostConstruct
    void open() {
        String id = request.getParameter("id");
        contact = id == null || id.isBlank() ? null : UUID.fromString(id);
        handed = (WebAccessChanged) flash().get(HANDED);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    private void load() {
        detail = contact == null ? null : service.get(contact);
        form = new WebAccessForm(detail);
    }

    /** Other forms of the page change the contact as well, so each showing begins anew, unless something was refused. */
    public void refresh() {
        if (!FacesContext.getCurrentInstance().isValidationFailed()) {
            load();
        }
    }

    public String save() {
        return anew(change(HandOver.NOTHING), "webAccess.saved");
    }

    public String invite() {
        return handed(change(HandOver.INVITATION));
    }

    public String makeTemporaryPassword() {
        return anew(change(HandOver.TEMPORARY_PASSWORD), "webAccess.passwordMade");
    }

    public String askForLogin() {
        return handed(service.askForLogin(contact, form.getVersion()));
    }

    public String endSessions() {
        return anew(service.endSessions(contact, form.getVersion()), "webAccess.sessionsEnded");
    }

    public String suspend() {
        return anew(service.suspend(contact, form.getVersion()), "webAccess.suspended");
    }

    public String release() {
        return anew(service.release(contact, form.getVersion()), "webAccess.released");
    }

    private WebAccessChanged change(HandOver handOver) {
        return service.change(contact, form.getVersion(), form.change(handOver));
    }

    private String handed(WebAccessChanged changed) {
        return anew(changed, changed.link().link() == null ? "webAccess.mailed" : "webAccess.linkMade");
    }

    /** The whole page anew: its other forms must know that the contact has changed. What was made goes with it, once. */
    private String anew(WebAccessChanged changed, String told) {
        messages.info(told, changed.detail().email());
        flash().put(HANDED, changed);
        return "/staff/contact/edit?faces-redirect=true&id=" + contact;
    }

    /** What can be read this once, or null. */
    public WebAccessChanged getHanded() {
        return handed;
    }

    public WebAccessDetail getDetail() {
        if (detail == null && contact != null) {
            detail = service.get(contact);
        }
        return detail;
    }

    public WebAccessForm getForm() {
        return form;
    }
}
