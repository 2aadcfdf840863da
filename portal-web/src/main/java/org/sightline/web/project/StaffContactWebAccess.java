package org.sightline.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
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

    @Inject
    private WebAccessService service;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private UUID contact;
    private WebAccessForm form;
    private transient WebAccessDetail detail;
    private transient WebAccessChanged handed;

    @PostConstruct
    void open() {
        String id = request.getParameter("id");
        contact = id == null || id.isBlank() ? null : UUID.fromString(id);
        load();
    }

    private void load() {
        detail = contact == null ? null : service.get(contact);
        form = new WebAccessForm(detail);
    }

    /** Other forms of the page change the contact as well, so each showing begins anew, unless something was refused. */
    public void refresh() {
        if (handed == null && !FacesContext.getCurrentInstance().isValidationFailed()) {
            load();
        }
    }

    public void save() {
        change(HandOver.NOTHING);
        messages.info("webAccess.saved");
    }

    public void invite() {
        change(HandOver.INVITATION);
        messages.info(handed.link().link() == null ? "webAccess.mailed" : "webAccess.linkMade", detail.email());
    }

    public void makeTemporaryPassword() {
        change(HandOver.TEMPORARY_PASSWORD);
        messages.info("webAccess.passwordMade");
    }

    private void change(HandOver handOver) {
        show(service.change(contact, form.getVersion(), form.change(handOver)));
    }

    public void askForLogin() {
        show(service.askForLogin(contact, form.getVersion()));
        messages.info(handed.link().link() == null ? "webAccess.mailed" : "webAccess.linkMade", detail.email());
    }

    public void endSessions() {
        show(service.endSessions(contact, form.getVersion()));
        messages.info("webAccess.sessionsEnded");
    }

    public void suspend() {
        show(service.suspend(contact, form.getVersion()));
        messages.info("webAccess.suspended");
    }

    public void release() {
        show(service.release(contact, form.getVersion()));
        messages.info("webAccess.released");
    }

    private void show(WebAccessChanged changed) {
        handed = changed;
        detail = changed.detail();
        form = new WebAccessForm(detail);
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

    public UUID getContact() {
        return contact;
    }
}
