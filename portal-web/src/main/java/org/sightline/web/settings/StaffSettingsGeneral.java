package org.sightline.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.settings.General;
import org.sightline.ejb.settings.GeneralSettings;
import org.sightline.web.shared.Messages;

/** Page /staff/settings/general. */
@Named
@ViewScoped
public class StaffSettingsGeneral implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GeneralSettings settings;

    @Inject
    private Messages messages;

    private String[] languages;
    private String defaultLanguage;
    private String senderName;
    private String senderAddress;
    private String replyTo;
    private boolean temporaryPasswords;
    private long version;

    public void load() {
        General general = settings.get();
        languages = general.languages().toArray(String[]::new);
        defaultLanguage = general.defaultLanguage();
        senderName = general.senderName();
        senderAddress = general.senderAddress();
        replyTo = general.replyTo();
        temporaryPasswords = general.temporaryPasswords();
        version = general.version();
    }

    public String save() {
        settings.save(new General(
                List.of(languages),
                defaultLanguage,
                senderName,
                senderAddress,
                replyTo,
                temporaryPasswords,
                null,
                false,
                version));
        messages.info("settings.general.saved");
        return "/staff/settings/general?faces-redirect=true";
    }

    public List<String> getKnown() {
        return settings.languages();
    }

    public String[] getLanguages() {
        return languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages;
    }

    public String getDefaultLanguage() {
        return defaultLanguage;
    }

    public void setDefaultLanguage(String defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    public String getSenderName() {
        return senderName;
    }

    public void setSenderName(String senderName) {
        this.senderName = senderName;
    }

    public String getSenderAddress() {
        return senderAddress;
    }

    public void setSenderAddress(String senderAddress) {
        this.senderAddress = senderAddress;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(String replyTo) {
        this.replyTo = replyTo;
    }

    public boolean isTemporaryPasswords() {
        return temporaryPasswords;
    }

    public void setTemporaryPasswords(boolean temporaryPasswords) {
        this.temporaryPasswords = temporaryPasswords;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
