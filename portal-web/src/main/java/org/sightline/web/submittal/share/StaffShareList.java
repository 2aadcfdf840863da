package org.sightline.web.submittal.share;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sightline.ejb.submittal.share.NewShareLink;
import org.sightline.ejb.submittal.share.ShareLinkRow;
import org.sightline.ejb.submittal.share.ShareLinkService;
import org.sightline.ejb.submittal.share.SharedSubmittal;
import org.sightline.web.shared.Messages;

/** Page /staff/share/list: who without an account was given a way to a submittal. */
@Named
@ViewScoped
public class StaffShareList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/share/list?faces-redirect=true&includeViewParams=true";
    private static final int USUAL_DOWNLOADS = 20;

    @Inject
    private ShareLinkService links;

    @Inject
    private Messages messages;

    private UUID id;
    private SharedSubmittal submittal;
    private String name;
    private String email;
    private String language = "en";
    private LocalDate expires;
    private int downloads = USUAL_DOWNLOADS;

    public void load() {
        submittal = links.get(id);
        expires = submittal.usualEnd();
    }

    public String create() {
        links.create(id, new NewShareLink(name, email, language, expires, downloads));
        messages.info("share.list.created", email);
        return HERE;
    }

    public String renew(ShareLinkRow link) {
        links.renew(link.id(), link.version());
        messages.info("share.list.renewed", link.email());
        return HERE;
    }

    public String revoke(ShareLinkRow link) {
        links.revoke(link.id(), link.version());
        messages.info("share.list.revoked", link.email());
        return HERE;
    }

    public SharedSubmittal getSubmittal() {
        return submittal;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDate getExpires() {
        return expires;
    }

    public void setExpires(LocalDate expires) {
        this.expires = expires;
    }

    public int getDownloads() {
        return downloads;
    }

    public void setDownloads(int downloads) {
        this.downloads = downloads;
    }
}
